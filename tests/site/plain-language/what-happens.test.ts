import { expect, it } from 'vitest';
import { linksOf, readPage, type BuiltPage } from '../../../src/tools/verify/built-site.ts';
import { isVagueLink, linkWords } from '../../../src/domain/prose/link-texts.ts';
import { fixtureSite } from '../sites.ts';

/** The words of the templates, and few others; each page's own rules on links are in src/checks/dist. */
const { pages } = fixtureSite();

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Links of the same words that lead to several addresses, on whatever pages they stand. */
function wordsOfSeveralAddresses(all: readonly BuiltPage[]): string[] {
  const addresses = all.flatMap((page) =>
    linksOf(page)
      .get()
      .map((link) => {
        const own = page.$(link);
        const href = own.attr('href') ?? '';
        const url = new URL(href, `https://site.invalid${page.path}`).href.replace(/#.*/, '');
        return { words: linkWords(oneLine(own.attr('aria-label') ?? own.text())), url, part: href.startsWith('#') };
      })
      // A list of the page's own parts repeats their headings.
      .filter(({ part }) => !part),
  );
  return [...Map.groupBy(addresses, ({ words }) => words)]
    .filter(([, links]) => new Set(links.map(({ url }) => url)).size > 1)
    .map(([words]) => words);
}

/** Buttons, fields and disclosures, those in templates too, with their words. */
function controlsOf({ html }: BuiltPage): string[] {
  const { $ } = readPage('index.html', html.replaceAll(/<(\/?)template/g, '<$1div'));
  return $('button, summary, input, select, textarea, [role=button]')
    .get()
    .map((control) => {
      const own = $(control);
      const label = own.attr('id') ? $(`label[for="${own.attr('id')}"]`).text() : '';
      return oneLine(own.attr('aria-label') ?? (label || own.text()));
    });
}

const unclear = (all: readonly BuiltPage[]) =>
  all.flatMap(controlsOf).filter((words) => isVagueLink(words) || words.split(' ').length < 2);

it('the same words lead to the same address on all pages', () => {
  expect(wordsOfSeveralAddresses(pages)).toEqual([]);
  const broken = ['a', 'b'].map((name) => readPage(`${name}/index.html`, `<a href="/${name}/">Your first visit</a>`));
  expect(wordsOfSeveralAddresses(broken)).toEqual(['your first visit']);
});

it('the words of every button, field and disclosure say what happens', () => {
  expect(pages.flatMap(controlsOf).length).toBeGreaterThan(3);
  expect(unclear(pages)).toEqual([]);
  const broken = readPage('index.html', '<button>More</button><input type="search"><summary>Is it a disc?</summary>');
  expect(unclear([broken])).toEqual(['More', '']);
});
