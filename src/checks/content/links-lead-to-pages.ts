import GithubSlugger from 'github-slugger';
import type { PageFile } from '../../content-files/content-folder.ts';
import { wordsOf } from '../../content-files/mdx-text.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { conditionPath, pagePath } from '../../domain/urls.ts';
import { pageName } from '../../schemas/page.ts';
import { atNode, everyPage, frontmatterOf, type Checked, type ContentRule } from './rule.ts';

type Words = [wrong: string, mend: string];

/** The fragments of a page's headings, made as Astro makes them. */
function fragmentsOf({ nodes }: PageFile): string[] {
  const slugger = new GithubSlugger();
  return nodes.filter(({ type }) => type === 'heading').map((node) => slugger.slug(wordsOf(node)));
}

const addressOf = (file: PageFile, { conditions }: Checked): string | undefined => {
  if (conditions.includes(file)) return conditionPath(file.slug);
  const name = pageName.safeParse(file.slug).data;
  return name && pagePath(name);
};

function judge(url: string, from: string, pages: ReadonlyMap<string, PageFile>): Words | undefined {
  if (!url) return ['The link leads nowhere.', 'Write the address in the round brackets.'];
  if (/^https:\/\/[^/]+\.[^/]+/.test(url) || /^(tel|mailto):./.test(url)) return undefined;
  if (/^http:/i.test(url))
    return ['The link is not encrypted.', `Write ${url.replace(/^http:/i, 'https:')}, if the site has it.`];
  if (/^[a-z][a-z+.-]*:/i.test(url) || url.startsWith('//'))
    return [`"${url}" is not safe to follow.`, 'Links begin with / for a page of this site, or with https://.'];
  const { pathname, hash } = new URL(url, `https://site.invalid${from}`);
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
  const fragments = fragmentsOf(target);
  const part = decodeURIComponent(hash.slice(1));
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
  return [...pages].flatMap(([from, file]) =>
    file.nodes
      .filter(({ type }) => type === 'link' || type === 'definition')
      .flatMap((node) => {
        const words = judge(node.url ?? '', from, pages);
        return words ? [atNode(file, node, ...words)] : [];
      }),
  );
};
