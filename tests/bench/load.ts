import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readBuiltSite } from '../../src/tools/verify/built-site.ts';
import { pagePath } from '../../src/domain/urls.ts';
import { nginxInclude } from '../../src/tools/deploy/nginx-include.ts';
import { readHostRules } from '../../src/tools/deploy/read-host-rules.ts';
import { missingTools } from '../ci/hosts/ci-tools.ts';
import { missingNginx, startNginx, type Nginx } from '../ci/hosts/nginx.ts';
import { loadGenerator, type Generator, type Load } from './load-generator.ts';
import { printTable } from './table.ts';

const connections = 64;
const seconds = 10;
/** The servers take turns, so that what else the machine does falls on both. */
const turns = 2;

interface Run extends Load {
  server: string;
  /** Processor time of nginx for one request, in microseconds. */
  processor: number;
}

/** How many requests nginx answers on loopback: our largest condition page with all our rules, and a bare file. */
export async function showLoad(folder: string): Promise<void> {
  const missing = missingNginx ?? missingTools('autocannon');
  if (missing) {
    console.log(`\nSKIPPED: the load, for want of ${missing}.`);
    return;
  }
  const generate = await loadGenerator();
  const { path, compressed, bytes } = largestCondition(folder);
  const bare = bareFile(compressed);
  const ours = await startNginx(nginxInclude(readHostRules(folder), resolve(folder)));
  const other = await startNginx(`root ${bare};`);
  try {
    const runs: Run[] = [];
    for (let turn = 0; turn < turns; turn++) {
      runs.push(await run(generate, 'our site', ours, path, bytes));
      runs.push(await run(generate, 'bare nginx', other, '/file', bytes));
    }
    show(`${path} with brotli (${bytes.toLocaleString('en-US')} bytes)`, runs);
  } finally {
    await Promise.all([ours.stop(), other.stop()]);
    rmSync(bare, { recursive: true });
  }
}

function largestCondition(folder: string) {
  const [largest] = readBuiltSite(folder)
    .pages.filter(({ path }) => path.startsWith(pagePath('conditions')) && path !== pagePath('conditions'))
    .map(({ path, file }) => ({ path, compressed: join(folder, `${file}.br`) }))
    .map((page) => ({ ...page, bytes: statSync(page.compressed).size }))
    .sort((one, next) => next.bytes - one.bytes);
  if (!largest) throw new Error(`There is no condition page in ${folder}.`);
  return largest;
}

/** A folder with the same bytes as a file without a type. */
function bareFile(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-bare-'));
  copyFileSync(from, join(folder, 'file'));
  return folder;
}

async function run(generate: Generator, server: string, nginx: Nginx, path: string, bytes: number): Promise<Run> {
  const url = nginx.plain + path;
  const headers = { 'accept-encoding': 'br' };
  const { headers: told } = await fetch(url, { method: 'HEAD', headers });
  if (told.get('content-length') !== String(bytes)) throw new Error(`${url} is not ${bytes} bytes long.`);
  const before = nginx.processorTime();
  const load = await generate({ url, connections, duration: seconds, workers: availableParallelism(), headers });
  const processor = ((nginx.processorTime() - before) / load.requests.total) * 1_000_000;
  return { server, processor, ...load };
}

function show(what: string, runs: readonly Run[]): void {
  const of = (server: string) => runs.filter((one) => one.server === server);
  const mean = (server: string, figure: (one: Run) => number) =>
    of(server).reduce((sum, one) => sum + figure(one), 0) / of(server).length;
  const ratio = (figure: (one: Run) => number) => (mean('our site', figure) / mean('bare nginx', figure)).toFixed(2);
  printTable(
    `${connections} connections for ${seconds} s on loopback: ${what}, and those bytes as a file in a bare nginx`,
    ['server', 'requests/s', 'p50 ms', 'p99 ms', 'errors', 'nginx µs/request'],
    [
      ...runs.map((one) => [
        one.server,
        Math.round(one.requests.average),
        one.latency.p50,
        one.latency.p99,
        one.errors + one.timeouts + one.non2xx,
        Math.round(one.processor),
      ]),
      [
        'ratio',
        ratio((one) => one.requests.average),
        '',
        ratio((one) => one.latency.p99),
        '',
        ratio((one) => one.processor),
      ],
    ],
  );
  console.log(
    'The generator shares the processors with nginx and takes most of them: requests/s are what both together can do.',
  );
}
