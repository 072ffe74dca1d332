import { existsSync, writeFileSync } from 'node:fs';
import { importTool, toolFile } from './ci-tools.ts';

interface Observatory {
  scan: (host: string) => Promise<{
    scan: { grade: string; score: number };
    tests: Record<string, { result: string; scoreModifier: number; pass: boolean }>;
  }>;
}

/** What the package would download when it is installed: sites that browsers know by heart. Ours is not among them. */
const preloaded = toolFile('@mdn/mdn-http-observatory', 'conf/hsts-preload.json');
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

/** Prints as JSON what the MDN Observatory says of a host, given as `name:port`. */
const [host = ''] = process.argv.slice(2);
const { scan } = await importTool<Observatory>('@mdn/mdn-http-observatory');
const { scan: verdict, tests } = await scan(host);
const results = Object.entries(tests).map(([name, { result, scoreModifier, pass }]) => [
  name,
  { result, scoreModifier, pass },
]);
console.log(
  JSON.stringify({ grade: verdict.grade, score: verdict.score, results: Object.fromEntries(results) as object }),
);
