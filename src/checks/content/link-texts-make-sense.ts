import type { PageFile } from '../../content-files/content-folder.ts';
import type { MdxNode } from '../../content-files/mdx-text.ts';
import { isBareAddress, isVague, linkWords } from '../../domain/prose/link-texts.ts';
import { quoted } from '../../domain/prose/straight-signs.ts';
import { conditionPath, pagePath } from '../../domain/urls.ts';
import { clinic as clinicSchema } from '../../schemas/clinic.ts';
import { pageName } from '../../schemas/page.ts';
import { atNode, everyPage, frontmatterOf, type Checked, type ContentRule } from './rule.ts';

const nameOf = (node: MdxNode): string => node.value ?? node.alt ?? (node.children ?? []).map(nameOf).join('').trim();

/** Where the words of links lead that every page may have, by those words: its frame, and the titles of pages. */
function knownLinks({ clinic, conditions, pages }: Checked): Map<string, string> {
  const { booking } = clinicSchema.pick({ booking: true }).loose().safeParse(clinic.data).data ?? {};
  const titled = (file: PageFile, path: string | undefined): [string, string][] => {
    const { title } = frontmatterOf(file);
    return typeof title === 'string' && path ? [[linkWords(title), path]] : [];
  };
  return new Map([
    ['home', pagePath('home')],
    ['book', pagePath('book')],
    ...(booking ? ([['book online', booking.url]] as const) : []),
    ...pages.flatMap((file) => {
      const name = pageName.safeParse(file.slug).data;
      return titled(file, name && pagePath(name));
    }),
    ...conditions
      .filter((file) => frontmatterOf(file).draft !== true)
      .flatMap((file) => titled(file, conditionPath(file.slug))),
  ]);
}

function judge(file: PageFile, known: ReadonlyMap<string, string>) {
  const leadsTo = new Map(known);
  const addresses = new Map(
    file.nodes.filter(({ type }) => type === 'definition').map(({ identifier, url }) => [identifier, url]),
  );
  return file.nodes
    .filter(({ type }) => type === 'link' || type === 'linkReference')
    .flatMap((node) => {
      const name = nameOf(node);
      const url = (node.url ?? addresses.get(node.identifier) ?? '').replace(/#.*/, '');
      const say = (wrong: string, mend: string) => [atNode(file, node, wrong, mend)];
      if (!name)
        return say(
          'The link has no words.',
          'Write in the square brackets what it leads to: [your first visit](/first-visit/).',
        );
      if (isVague(name))
        return say(
          `The link says only ${quoted(name)}, which tells nobody where it leads.`,
          'Put the words that name its goal into the square brackets: [what happens at your first visit](/first-visit/).',
        );
      if (isBareAddress(name))
        return say(
          `The link shows its address, ${name}, in place of words.`,
          'Write what stands there: [sciatica, by the NHS](https://www.nhs.uk/conditions/sciatica/).',
        );
      if (!url) return [];
      const words = linkWords(name);
      const earlier = leadsTo.get(words) ?? url;
      leadsTo.set(words, earlier);
      return earlier === url
        ? []
        : say(
            `Links called ${quoted(name)} lead to ${earlier} elsewhere, and this one to ${url}.`,
            'Say in the square brackets what is different here.',
          );
    });
}

/**
 * The words of a link say where it leads, and lead to one address on a page: many people who use a screen reader hear
 * a page's links as a list (WCAG 2.2, 2.4.4), and search engines learn from them what the other page is about.
 */
export const linkTextsMakeSense: ContentRule = (content) => {
  const known = knownLinks(content);
  return everyPage(content).flatMap((file) => judge(file, known));
};
