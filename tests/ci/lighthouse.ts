/* Puts every page of a site with real-looking details before Lighthouse, as a phone on slow 4G would load it. */
import { join } from 'node:path';
import { readBuiltSite } from '../../src/tools/verify/built-site.ts';
import { findChromium, howToGetChromium, launchOptions } from '../browser/find-chromium.ts';
import { copySite } from './copies/site-copy.ts';
import { realClinicYaml } from '../fixtures/clinics.ts';
import { importTool, missingTools } from './hosts/ci-tools.ts';
import { servedFolder } from '../served-folder.ts';
import { sumUp } from '../step.ts';

interface Lighthouse {
  default: (address: string, flags: object) => Promise<{ lhr: Verdict } | undefined>;
}
interface Launcher {
  launch: (options: object) => Promise<{ port: number; kill: () => void }>;
}
interface Verdict {
  runtimeError?: { message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { score: number | null; scoreDisplayMode: string; displayValue?: string; explanation?: string }
  >;
}

/** What else the machine does only ever makes a page slower: the best of so many loads counts. */
const loads = 3;

const scored = ['performance', 'accessibility', 'best-practices', 'seo'];

/** @returns what keeps a verdict from being the best there is. */
function faultsOf({ runtimeError, categories, audits }: Verdict, notJudged: readonly string[]): string[] {
  if (runtimeError) return [runtimeError.message];
  return [...scored, 'agentic-browsing'].flatMap((name) => {
    if (notJudged.includes(name)) return [];
    const { score = null, auditRefs = [] } = categories[name] ?? {};
    const short = auditRefs.filter(({ id, weight }) => {
      const { scoreDisplayMode = 'error', score = null } = audits[id] ?? {};
      // Agentic browsing gives no points: every check of it that applies has to be passed.
      const counts = weight > 0 || name === 'agentic-browsing';
      return counts && (scoreDisplayMode === 'error' || (score !== null && score < 1));
    });
    const best = scored.includes(name) ? score === 1 : auditRefs.length > 0 && short.length === 0;
    if (best) return [];
    const reasons = short.map(({ id }) => `${id} ${audits[id]?.displayValue ?? audits[id]?.explanation ?? ''}`.trim());
    return [`${name} ${Math.round((score ?? 0) * 100)}: ${reasons.join('; ')}`];
  });
}

async function judgeAll(folder: string): Promise<{ passed: number; failed: number }> {
  const { found } = await findChromium();
  if (!found) throw new Error(howToGetChromium);
  const [{ default: lighthouse }, { launch }] = [
    await importTool<Lighthouse>('lighthouse'),
    await importTool<Launcher>('chrome-launcher'),
  ];
  const { executablePath, env, args } = { ...launchOptions(found) };
  const browser = await launch({
    chromePath: executablePath,
    envVars: env,
    chromeFlags: [...(args ?? []), '--headless=new', '--no-sandbox'],
  });
  const served = await servedFolder(folder);

  async function judge(path: string): Promise<string[]> {
    // That page is answered with 404, which these two would hold against it.
    const notJudged = path === '/404.html' ? ['best-practices', 'seo'] : [];
    const flags = { port: browser.port, logLevel: 'error', ignoreStatusCode: notJudged.length > 0 };
    try {
      const result = await lighthouse(served.address + path, flags);
      return result ? faultsOf(result.lhr, notJudged) : ['no verdict'];
    } catch (error) {
      return [String(error)];
    }
  }

  const totals = { passed: 0, failed: 0 };
  try {
    for (const { path } of readBuiltSite(folder).pages) {
      let faults = await judge(path);
      for (let load = 1; load < loads && faults.length > 0; load++) faults = await judge(path);
      totals[faults.length > 0 ? 'failed' : 'passed']++;
      console.log(`${path}: ${faults.length > 0 ? faults.join('. ') : '100 in all that is judged'}`);
    }
  } finally {
    browser.kill();
    served.stop();
  }
  return totals;
}

const copy = copySite('content');
try {
  const missing = missingTools('lighthouse', 'chrome-launcher');
  if (missing) throw new Error(`Lighthouse is not there: ${missing}.`);
  copy.write('content/clinic.yaml', realClinicYaml);
  const { code, output } = await copy.run('build');
  if (code !== 0) throw new Error(`The site with real-looking details was not built:\n${output}`);
  sumUp([await judgeAll(join(copy.folder, 'dist'))]);
} catch (error) {
  console.log((error as Error).message);
  sumUp([{ passed: 0, failed: 1 }]);
}
copy.discard();
