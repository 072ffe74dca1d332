import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { readBuiltSite } from '../verify/built-site.ts';
import { checkDist } from '../verify/index.ts';
import { publishedIn } from '../../collections/reader/page-sources.ts';
import { redirectRules, redirectsFile } from '../../domain/redirect-rules.ts';
import { headersFile, headersFileText } from '../deploy/headers-file.ts';
import { nginxInclude } from '../deploy/nginx-include.ts';
import { writeCompressed } from '../deploy/precompressed.ts';
import { readHostRules } from '../deploy/read-host-rules.ts';
import { made, repairSwap, published, swapIn } from './published-folder.ts';
import { contentToday, reportContent } from './report-content.ts';

/**
 * Checks content/, builds beside dist, checks what was built, and swaps it in. A build that fails leaves dist alone.
 * @returns whether dist is new.
 */
export async function buildSite(): Promise<boolean> {
  const started = performance.now();
  repairSwap();
  const content = contentToday();
  if (!(await reportContent(content))) return false;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  if (!(await astroBuilds())) return false;
  const site = readBuiltSite(made);
  const faults = checkDist(site);
  for (const { file, message } of faults) console.error(`${file} ${message}.`);
  if (faults.length > 0) {
    console.error(
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} on the built pages; dist is as it was.`,
    );
    rmSync(made, { recursive: true });
    return false;
  }
  writeFileSync(join(made, redirectsFile), redirectRules(publishedIn(content).redirects));
  const rules = readHostRules(made);
  writeFileSync(join(made, headersFile), headersFileText(rules));
  await writeCompressed(made, site.files);
  swapIn();
  writeFileSync(`${published}.nginx.conf`, nginxInclude(rules, resolve(published)));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${site.pages.length} pages into dist in ${seconds} s.`);
  return true;
}

/** Astro stops at the first fault; what the checks did not foresee is reported without its stack trace. */
async function astroBuilds(): Promise<boolean> {
  // What Astro read of content/ before. Its own way to forget that (`force`) prints a warning.
  rmSync('.cache/astro/data-store.json', { force: true });
  try {
    await build({ outDir: made, logLevel: 'warn' });
    return true;
  } catch (error) {
    console.error(toldPlainly(error));
    rmSync(made, { recursive: true, force: true });
    return false;
  }
}

function toldPlainly(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { message, hint, id, loc } = error as Error & {
    hint?: string;
    id?: string;
    loc?: { file?: string; line?: number };
  };
  const file = loc?.file ?? id;
  // The bundler puts the stack trace of a plugin into its message.
  const words = message.replace(/\n\s+at .*/g, '');
  return [file && `${file}:${loc?.line ?? 1}`, words, hint]
    .filter(Boolean)
    .join('\n  ')
    .replaceAll(join(process.cwd(), '/'), '');
}
