import { test as base } from '@playwright/test';
import { join } from 'node:path';
import { readBuiltSite } from '../../src/tools/verify/built-site.ts';
import { fixtureProject } from '../fixtures/project-copy.ts';
import { servedFolder } from '../served-folder.ts';

/** `.ci/run` sets this to try every page of the shipped site, in every setting; `npm test` tries the fixture site. */
export const everyPage = process.env.EVERY_PAGE === '1';

/** Pages that are laid out in ways of their own; the others are like one of them. */
const kinds = ['/', '/conditions/', '/conditions/sciatica/', '/privacy/'];

/** A built site behind the server of `npm start`, one a worker. */
function siteTest(folder: string) {
  const site = readBuiltSite(folder);
  const test = base.extend<object, { address: string }>({
    address: [
      async ({}, use) => {
        const served = await servedFolder(folder);
        await use(served.address);
        served.stop();
      },
      { scope: 'worker' },
    ],
    baseURL: ({ address }, use) => use(address),
  });
  /** The paths of all pages with something that a selector finds. */
  const pagesWith = (selector: string) => site.pages.filter(({ $ }) => $(selector).length > 0).map(({ path }) => path);
  return { site, pages: site.pages.map(({ path }) => path), pagesWith, test };
}

/** The fixture site, for tests that quote its words. */
export const fixture = siteTest(join(fixtureProject, 'dist'));

/** The site of content/, for rules that are true of any content. */
export const shipped = siteTest('dist');

const chosen = everyPage ? shipped : fixture;

/** The site that most tests try. */
export const { site, pagesWith, test } = chosen;

/** The pages that are tried: all of them, or one of each kind. */
export const pages = everyPage ? chosen.pages : kinds;

export { expect } from '@playwright/test';
