import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { freePort } from '../../free-port.ts';

/** A running nginx, without root, in a folder of its own. */
export interface Nginx {
  /** TLS and HTTP/2, with a certificate of its own making. */
  secure: string;
  /** The file with that certificate, for who must trust it. */
  certificate: string;
  /** HTTP/1.1 without TLS, for what is measured on loopback. */
  plain: string;
  /** The processor time that its workers have taken so far, in seconds. */
  processorTime: () => number;
  stop: () => Promise<void>;
}

/** Where Debian has them; its users other than root do not have the first folder on their PATH. */
const program = '/usr/sbin/nginx';
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const isThere = [program, brotli].every((file) => existsSync(file)) && !spawnSync('openssl', ['version']).error;

/** What is not here, and what would bring it. */
export const missingNginx = isThere
  ? undefined
  : 'nginx, which comes with the packages nginx, libnginx-mod-http-brotli-static and openssl of Debian';

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => {
      resolve(false);
    });
  });

const workersOf = (master = 0): string[] =>
  readFileSync(`/proc/${master}/task/${master}/children`, 'utf8').split(' ').filter(Boolean);

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** User and system time of a process, which Linux counts in hundredths of a second (proc(5), fields 14 and 15). */
function processorTimeOf(process: string): number {
  const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return sum(fields.slice(11, 13).map(Number)) / 100;
}

function writeCertificate(folder: string): void {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files];
  execFileSync('openssl', words, { stdio: 'ignore' });
}

const configuration = (folder: string, secure: number, plain: number) => `
load_module ${brotli};
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/nginx.pid;
error_log ${folder}/error.log warn;
worker_processes 2;
events { worker_connections 1024; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${plain};
    listen 127.0.0.1:${secure} ssl http2;
    ssl_certificate ${folder}/certificate.pem;
    ssl_certificate_key ${folder}/key.pem;
    include ${folder}/site.conf;
  }
}
`;

/**
 * Starts nginx as Debian has it, with a server that holds nothing but an include.
 * @param directives what stands in the include.
 * @throws what is missing, or what nginx says when it does not start.
 */
export async function startNginx(directives: string): Promise<Nginx> {
  if (missingNginx) throw new Error(`There is no ${missingNginx}.`);
  const folder = mkdtempSync(join(tmpdir(), 'clinic-nginx-'));
  const [secure, plain] = [await freePort(), await freePort()];
  const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  writeCertificate(folder);
  writeFileSync(join(folder, 'site.conf'), directives);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, secure, plain));
  const { status, stderr } = spawnSync(program, ['-t', ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const server = spawn(program, words, { stdio: 'ignore' });
  while (!(await answers(plain))) {
    if (server.exitCode !== null) throw new Error('nginx ended before it answered.');
    await after(20);
  }
  return {
    secure: `https://127.0.0.1:${secure}`,
    certificate: join(folder, 'certificate.pem'),
    plain: `http://127.0.0.1:${plain}`,
    processorTime: () => sum(workersOf(server.pid).map(processorTimeOf)),
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
