import GithubSlugger from 'github-slugger';
import type { PageFile } from '../../collections/reader/content.ts';
import { wordsOf, type MdxNode } from '../../collections/reader/mdx.ts';

/** The headings of a page's text with their ids, made as Astro makes them. */
export function headingIds({ nodes }: PageFile): { heading: MdxNode; id: string }[] {
  const slugger = new GithubSlugger();
  return nodes
    .filter(({ type }) => type === 'heading')
    .map((heading) => ({ heading, id: slugger.slug(wordsOf(heading)) }));
}
