/* A process that takes the steps around Astro's in the project it stands in, on its `dist`, and prints what they took. */
import { checkContent } from '../../../src/checks/content/index.ts';
import { readBuiltSite } from '../../../src/checks/dist/built-site.ts';
import { checkDist } from '../../../src/checks/dist/index.ts';
import { contentToday } from '../../../src/cli/report-content.ts';
import { writeCompressed } from '../../../src/hosting/precompressed.ts';

/** Seconds by step. */
export interface MeasuredSteps {
  contentChecks: number;
  pageChecks: number;
  compression: number;
}

async function seconds(step: () => unknown): Promise<number> {
  const start = performance.now();
  await step();
  return (performance.now() - start) / 1000;
}

const contentChecks = await seconds(() => checkContent(contentToday()));
let site = readBuiltSite('dist');
const pageChecks = await seconds(() => {
  site = readBuiltSite('dist');
  checkDist(site);
});
const compression = await seconds(() => writeCompressed('dist', site.files));

const measured: MeasuredSteps = { contentChecks, pageChecks, compression };
console.log(`\n${JSON.stringify(measured)}`);
