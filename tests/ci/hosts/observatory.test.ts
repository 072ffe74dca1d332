import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { filesBelow } from '../../../src/collections/files-below.ts';
import { nginxInclude } from '../../../src/tools/deploy/nginx-include.ts';
import { readHostRules } from '../../../src/tools/deploy/read-host-rules.ts';
import { startNginx, type Nginx } from './nginx.ts';

/** On the port of TLS, as the Observatory asks for the site without TLS at the same address. */
const sendToTls = 'error_page 497 =301 https://$http_host$request_uri;\n';

/** The site without the policy in its pages, which the Observatory would mix with the header. */
function withoutPolicyInPages(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  for (const file of filesBelow(to).filter((name) => name.endsWith('.html'))) {
    const path = join(to, file);
    const html = readFileSync(path, 'utf8').replace(/<meta[^>]*http-equiv="?content-security-policy[^>]*>/gi, '');
    writeFileSync(path, html);
  }
}

describe('the MDN Observatory, of the site on nginx', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-observed-'));
  let server: Nginx | undefined;

  beforeAll(async () => {
    const published = inject('published');
    withoutPolicyInPages(published, folder);
    server = await startNginx(sendToTls + nginxInclude(readHostRules(published), folder));
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });

  it('is A+, with 130 points or more', async () => {
    if (!server) throw new Error('nginx did not start.');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['tests/ci/hosts/observatory-scan.ts', new URL(server.secure).host],
      { env: { ...process.env, NODE_EXTRA_CA_CERTS: server.certificate } },
    );
    const { grade, score, results } = JSON.parse(stdout) as {
      grade: string;
      score: number;
      results: Record<string, { pass: boolean }>;
    };
    const said = JSON.stringify(results, null, 2);
    expect(
      Object.values(results).filter(({ pass }) => !pass),
      said,
    ).toEqual([]);
    expect(grade, said).toBe('A+');
    expect(score, said).toBeGreaterThanOrEqual(130);
    console.log(`The MDN Observatory: ${grade}, ${score}.`);
  });
});
