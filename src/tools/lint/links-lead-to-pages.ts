import type { PageFile } from '../../collections/reader/content.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { pagePath } from '../../domain/urls.ts';
import { whereItHurts } from '../../collections/schemas/where-it-hurts.ts';
import { headingIds } from './heading-ids.ts';
import { decodedAddress, strayPercent } from './decoded-address.ts';
import { addressOf, atNode, everyPage, frontmatterOf, type Checked, type ContentRule } from './rule.ts';

type Words = [message: string, fix: string];

/** Parts of the body that published conditions name: the page of all conditions has a place for each. */
const placesIn = ({ conditions }: Checked): string[] =>
  conditions
    .map(frontmatterOf)
    .filter(({ draft }) => draft !== true)
    .flatMap(({ where }) => whereItHurts.safeParse(where).data?.regions ?? []);

function judge(url: string, from: string, pages: ReadonlyMap<string, PageFile>, places: string[]): Words | undefined {
  if (!url) return ['The link leads nowhere.', 'Write the address in the round brackets.'];
  if (/^https:\/\/[^/]+\.[^/]+/.test(url) || /^(tel|mailto):./.test(url)) return undefined;
  if (/^http:/i.test(url))
    return ['The link is not encrypted.', `Write ${url.replace(/^http:/i, 'https:')}, if the site has it.`];
  if (/^[a-z][a-z+.-]*:/i.test(url) || url.startsWith('//'))
    return [`"${url}" is not safe to follow.`, 'Links begin with / for a page of this site, or with https://.'];
  const base = `https://site.invalid${from}`;
  if (!URL.canParse(url, base))
    return [`"${url}" is not an address.`, 'Write it like /book/, or begin it with https://.'];
  const { pathname, hash } = new URL(url, base);
  const target = pages.get(pathname);
  if (!target) {
    const meant = pages.has(`${pathname}/`) ? `${pathname}/` : nearestName(pathname, pages.keys());
    return [
      `There is no page at ${pathname}.`,
      meant ? `Did you mean ${meant}?` : `The pages are ${[...pages.keys()].join(' ')}.`,
    ];
  }
  if (frontmatterOf(target).draft === true)
    return [`The page at ${pathname} is a draft.`, 'Publish it, or remove the link until then.'];
  if (!hash) return undefined;
  const fragments = [...headingIds(target).map(({ id }) => id), ...(pathname === pagePath('conditions') ? places : [])];
  const part = decodedAddress(hash.slice(1));
  if (part === undefined) return strayPercent(url);
  if (fragments.includes(part)) return undefined;
  const meant = nearestName(part, fragments);
  return [
    `The page at ${pathname} has no heading "${hash}".`,
    meant ? `Did you mean #${meant}?` : `Its headings are ${fragments.map((one) => `#${one}`).join(' ')}.`,
  ];
}

/** Links in the text lead to pages and headings that exist, by safe ways. A page's file is named, unlike after a build. */
export const linksLeadToPages: ContentRule = (content) => {
  const pages = new Map(
    everyPage(content).flatMap((file) => {
      const address = addressOf(file, content);
      return address ? [[address, file] as const] : [];
    }),
  );
  const places = [...new Set(placesIn(content))];
  return [...pages].flatMap(([from, file]) =>
    file.nodes
      .filter(({ type }) => type === 'link' || type === 'definition')
      .flatMap((node) => {
        const words = judge(node.url ?? '', from, pages, places);
        return words ? [atNode(file, node, ...words)] : [];
      }),
  );
};
