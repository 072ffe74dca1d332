import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

function writeCertificate(folder: string): void {
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files];
  execFileSync('openssl', words, { stdio: 'ignore' });
}

const configuration = (folder: string, port: number) => `
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
    listen 127.0.0.1:${port} ssl http2;
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
  const port = await freePort();
  const words = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')];
  writeCertificate(folder);
  writeFileSync(join(folder, 'site.conf'), directives);
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  const { status, stderr } = spawnSync(program, ['-t', ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const server = spawn(program, words, { stdio: 'ignore' });
  while (!(await answers(port))) {
    if (server.exitCode !== null) throw new Error('nginx ended before it answered.');
    await after(20);
  }
  return {
    secure: `https://127.0.0.1:${port}`,
    certificate: join(folder, 'certificate.pem'),
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
