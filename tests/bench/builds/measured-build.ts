/*
 * A process that takes Astro's step of a build in the project it stands in, and prints what it took as JSON. Its words:
 * `ours` or `plain`, and `whole` (nothing is known of earlier builds) or `changes`.
 */
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';

/** Seconds, those of the processors, and the most memory that the process had, in MB. */
export interface MeasuredBuild {
  seconds: number;
  processor: number;
  memory: number;
}

const [kind, extent] = process.argv.slice(2);
const isOurs = kind === 'ours';
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (extent === 'whole') rmSync('.cache/astro', { recursive: true, force: true });
if (isOurs) {
  // By now the checks of content/ have read it, which is a step of its own. Astro loads this project's own modules.
  const { href } = pathToFileURL(resolve('src/content-files/content-folder.ts'));
  ((await import(href)) as typeof import('../../../src/content-files/content-folder.ts')).readContent();
}

const start = performance.now();
const before = process.cpuUsage();
await build({
  outDir: 'dist',
  logLevel: isOurs ? 'warn' : 'info',
  experimental: { incrementalBuild: isOurs && extent === 'changes' },
});
const { user, system } = process.cpuUsage(before);
const measured: MeasuredBuild = {
  seconds: (performance.now() - start) / 1000,
  processor: (user + system) / 1_000_000,
  memory: process.resourceUsage().maxRSS / 1024,
};
console.log(`\n${JSON.stringify(measured)}`);
// A build leaves handles open.
process.exit();
