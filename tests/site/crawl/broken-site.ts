import { expect, it } from 'vitest';
import { crawl } from './crawl.ts';
import { assetFaults, depthFaults, linkFaults, structuredFaults } from './link-faults.ts';
import { llmsFaults } from './llms-faults.ts';
import { absentFaults, formerFaults, variantFaults } from './other-addresses.ts';
import { addressFaults, duplicateFaults, indexFaults } from './page-faults.ts';
import { discoveryFaults, sitemapFaults } from './sitemap-faults.ts';
import { listed, origin, page, sitemapOf, smallWeb, soundSite, type SmallSite } from './small-web.ts';

/** All that the crawl has to say against a small site, without its name. */
export async function faultsOf(site: SmallSite): Promise<string[]> {
  const found = await crawl(origin, smallWeb(site));
  const faults = [
    await discoveryFaults(found),
    await sitemapFaults(found),
    await linkFaults(found),
    await structuredFaults(found),
    depthFaults(found),
    await assetFaults(found),
    duplicateFaults(found),
    addressFaults(found),
    indexFaults(found, { hidden: false }),
    await variantFaults(found),
    await formerFaults(found, new Map([[`${origin}/old/`, `${origin}/about/`]])),
    await absentFaults(found, [`${origin}/nowhere/`]),
    await llmsFaults(found),
  ];
  return faults
    .flat()
    .map((fault) => fault.replaceAll(origin, ''))
    .sort();
}

/** The sound site with one more page, told in the sitemap, in llms.txt and by a link. */
export const withPage = (path: string, html: string, linked = true): SmallSite => ({
  ...soundSite,
  '/sitemap-0.xml': sitemapOf({ ...listed, [path]: '2026-11-22' }),
  ...(linked && { '/about/': page('/about/', { title: 'About', body: `Who. <a href="${path}">New</a>` }) }),
  [path]: html,
  '/llms.txt': `${soundSite['/llms.txt']}- [New](${origin}${path}): About New.\n`,
});

export const about = (body: string, head = '') => ({
  ...soundSite,
  '/about/': page('/about/', { title: 'About', body, head }),
});
export const hip = (more: Partial<Parameters<typeof page>[1]>) => ({
  ...soundSite,
  '/conditions/hip/': page('/conditions/hip/', { title: 'Hip pain', body: 'It hurts.', ...more }),
});
export const robots = (rule: string) => ({
  ...soundSite,
  '/robots.txt': `User-agent: *\n${rule}\n\nSitemap: ${origin}/sitemap-index.xml\n`,
});

/** A way in which a site may be broken, and all that the crawl says against it. */
export type Broken = [what: string, site: SmallSite, faults: string[]];

/** Each of these sites is found out, and nothing else is said of it. */
export const findsEach = (broken: readonly Broken[]) => {
  it.each(broken)('the crawl finds %s', async (_, site, faults) => {
    expect(await faultsOf(site)).toEqual(faults.toSorted());
  });
};
