import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ledgerPath } from '../content-files/address-ledger.ts';
import type { Checked } from '../checks/content/rule.ts';
import { publishAgain, publishSite } from '../releases/publish-site.ts';
import {
  allReleases,
  currentIn,
  currentRelease,
  includeOf,
  releaseBefore,
  takenBack,
} from '../releases/release-folder.ts';
import { sourceFingerprint } from '../releases/source-fingerprint.ts';
import { beginRelease } from '../releases/under-way.ts';
import { buildSite } from './build-site.ts';
import { noteAddresses } from './note-addresses.ts';
import { contentToday, reportForPublishing } from './report-content.ts';

const usage = `npm run release -- FOLDER          publishes into a folder that nginx serves
npm run release -- FOLDER --back   goes back to the version before
npm run release -- FOLDER --again  publishes what was taken back, though nothing has changed`;

// The server's workers are another user, who must be able to read what this one writes.
process.umask(0o022);
const { folder, back, again } = whatIsAsked();

try {
  // A build that fails inside Astro leaves handles open, so that the process would never end by itself.
  if (!(await (back ? goBack() : publish()))) process.exit(1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function whatIsAsked() {
  try {
    const options = { back: { type: 'boolean', default: false }, again: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [given, ...rest] = positionals;
    if (!given || rest.length > 0 || (values.back && values.again)) throw new Error(usage);
    const absolute = resolve(given);
    // Both the server's block and its include name the folder, where other signs would have a meaning of their own.
    if (!/^[\w./-]+$/.test(absolute))
      throw new Error(`${absolute} holds a sign that nginx may misread: use letters, digits, and . _ - alone.`);
    return { folder: absolute, ...values };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

async function publish(): Promise<boolean> {
  const content = contentToday();
  if (!(await reportForPublishing(content))) return false;
  const sources = sourceFingerprint();
  const releases = allReleases(folder);
  const current = currentRelease(folder, releases);
  const taken = current && takenBack(current, releases, sources);
  if (taken && !again) {
    console.error(
      `This is release ${taken.name}, which was taken back, and nothing has changed since: nothing was published.\n` +
        `Mend what was wrong and release again. Or publish it as it is: npm run release -- ${folder} --again`,
    );
    return false;
  }
  const making = beginRelease(folder);
  try {
    if (!(await buildSite())) return false;
    return publishBuilt(content, sources, making, current === undefined);
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

function publishBuilt(content: Checked, sources: string, making: string, first: boolean): boolean {
  let fresh: string[] = [];
  const release = publishSite({ folder, making, day: content.today }, { from: 'dist', sources }, () => {
    fresh = noteAddresses(content);
  });
  if (!release) {
    console.log('Nothing has changed for visitors since the last release: it stays.');
    sayHowVisitorsGetIt();
    return true;
  }
  console.log(`Release ${release.name} is in place in ${folder}.`);
  if (fresh.length > 0) console.log(`New in ${ledgerPath}, which belongs into version control: ${fresh.join(' ')}`);
  if (first)
    console.log(
      `It is the first here. nginx needs this line in its server block: include ${includeOf(currentIn(folder))};`,
    );
  sayHowVisitorsGetIt();
  if (!first) console.log(`If it is worse than what was there: npm run release -- ${folder} --back`);
  return true;
}

function goBack(): boolean {
  const releases = allReleases(folder);
  const current = currentRelease(folder, releases);
  const older = current && releaseBefore(current, releases);
  if (!current || !older) {
    console.error(`There is no older version in ${folder} to go back to.`);
    return false;
  }
  const making = beginRelease(folder);
  try {
    const release = publishAgain({ folder, making, day: contentToday().today }, older);
    console.log(`Release ${release.name} is in place in ${folder}: the pages of ${older.name} again.`);
    console.log('What was taken back is not published again, by night either, until something in the project changes.');
    sayHowVisitorsGetIt();
    return true;
  } finally {
    rmSync(making, { recursive: true, force: true });
  }
}

/** nginx reads an include once; requests under way end with what they began with. */
function sayHowVisitorsGetIt(): void {
  console.log('Visitors get it once nginx has read it: sudo nginx -t && sudo systemctl reload nginx');
}
