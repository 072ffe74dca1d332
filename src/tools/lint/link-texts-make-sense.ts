import type { PageFile } from '../../collections/reader/content.ts';
import type { MdxNode } from '../../collections/reader/mdx.ts';
import { isBareAddress, isVagueLink, linkWords } from '../../domain/prose/link-texts.ts';
import { quoted } from '../../domain/prose/straight-quotes.ts';
import { directionsUrl, emergencyUrl, pagePath, telephoneUrl } from '../../domain/urls.ts';
import { addressOf, atNode, everyPage, frontmatterOf, type Checked, type ContentRule } from './rule.ts';

/** What a link is called: its words, and those of its pictures. */
const nameOf = (node: MdxNode): string => node.value ?? node.alt ?? (node.children ?? []).map(nameOf).join('');

/** Where links of certain words lead on every page: those that all pages carry, and those called like a page. */
function knownLinks(content: Checked): Map<string, string> {
  const { name, phone, address, booking } = content.clinic.valid;
  // Where a page takes a condition's title, which is a mistake of its own, links mean the condition.
  const titled = [...content.pages, ...content.conditions].flatMap((file): [string, string][] => {
    const { title, draft } = frontmatterOf(file);
    const own = addressOf(file, content);
    return typeof title === 'string' && own && draft !== true ? [[linkWords(title), own]] : [];
  });
  return new Map([
    ['home', pagePath('home')],
    ['book', pagePath('book')],
    ['call 911', emergencyUrl],
    ...(name ? ([[linkWords(name), pagePath('home')]] as const) : []),
    ...(phone ? (['call', `call ${phone}`, phone] as const).map((words) => [words, telephoneUrl(phone)] as const) : []),
    ...(address ? ([['directions on google maps', directionsUrl(address)]] as const) : []),
    ...(booking ? ([['book online', booking.url]] as const) : []),
    ...titled,
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
      const name = nameOf(node).trim();
      const url = (node.url ?? addresses.get(node.identifier) ?? '').replace(/#.*/, '');
      const say = (message: string, fix: string) => [atNode(file, node, message, fix)];
      if (!name)
        return say(
          'The link has no words.',
          'Write in the square brackets what it leads to: [your first visit](/first-visit/).',
        );
      if (isVagueLink(name))
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
