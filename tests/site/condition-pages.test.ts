import { describe, expect, it } from 'vitest';
import { conditionPath } from '../../src/domain/urls.ts';
import { bothSites, fixtureSite, type TestedSite } from './sites.ts';

const everyCondition = bothSites().flatMap((site) =>
  site.conditions.map((condition) => ({ name: `${site.name}: ${condition.slug}`, site, condition })),
);

const contentsOf = ({ $ }: ReturnType<TestedSite['page']>) =>
  $('nav[aria-label="On this page"] a')
    .get()
    .map((link) => ({ href: $(link).attr('href'), name: $(link).text().trim() }));

/** What stands in order after the summary is held by the rules of each build; here, that nothing of it is left out. */
describe.each(everyCondition)('$name', ({ site, condition }) => {
  const { slug, safety, related, reviewed, updated } = condition;
  const page = site.page(conditionPath(slug));
  const { $ } = page;

  it('shows each safety sign of its file, by how grave it is', () => {
    const shown = $('[data-safety-block] [data-safety]')
      .get()
      .map((card) => [$(card).attr('data-safety'), $(card).find('li').length]);
    const said = [
      ['emergency', safety.emergency.length],
      ['physician', safety.urgent.length],
      ['ask', safety.askFirst.length],
    ];
    expect(shown).toEqual(said.filter(([, count]) => count !== 0));
  });

  it('links its related conditions both ways, by their titles and with reasons', () => {
    const published = site.conditions.map((other) => other.slug);
    const naming = site.conditions.filter((other) => other.related.some((link) => link.condition === slug));
    const expected = new Set([
      ...related.map((link) => link.condition).filter((other) => published.includes(other)),
      ...naming.map((other) => other.slug),
    ]);
    const shown = $('[data-related] li > a')
      .get()
      .map((link) => ({ href: $(link).attr('href') ?? '', title: $(link).text().trim() }));
    expect(shown.map(({ href }) => href).sort()).toEqual([...expected].map(conditionPath).sort());
    for (const { href, title } of shown)
      expect(site.page(href).$('nav[aria-label="You are here"] [aria-current]').text()).toBe(title);
    expect($('[data-related] li > a + p').filter((_, reason) => $(reason).text().trim() !== '').length).toBe(
      expected.size,
    );
  });

  it('says when it was checked and changed, and that it is no diagnosis', () => {
    const dates = $('main time, footer time').map((_, time) => $(time).attr('datetime'));
    expect(dates.get()).toEqual([reviewed, updated]);
    expect($('main').text()).toContain('general information, not a diagnosis');
  });

  it('has breadcrumbs from home, each a link but the last', () => {
    const trail = $('nav[aria-label="You are here"] li').map(
      (_, step) => $(step).find('a').attr('href') ?? $(step).attr('aria-current'),
    );
    expect(trail.get()).toEqual(['/', '/conditions/', 'page']);
  });

  it('lists all its parts, in their order, after safety', () => {
    const headings = $('nav[aria-label="On this page"]')
      .closest('section')
      .nextAll()
      .find('h2')
      .add('[data-booking] h2')
      .get();
    expect(contentsOf(page)).toEqual(
      headings.map((heading) => ({ href: `#${$(heading).attr('id')}`, name: $(heading).text().trim() })),
    );
  });

  it('ends in the booking block', () => {
    expect($('main').children().last().is('[data-booking]')).toBe(true);
  });
});

it('a page shows the words of its file: its parts, and why others are related', () => {
  const page = fixtureSite().page('/conditions/sciatica/');
  expect(contentsOf(page).map(({ name }) => name)).toEqual([
    'How it tends to feel',
    'What causes it',
    'How we treat it',
    'Who it affects',
    'What you can do yourself',
    'What the evidence says',
    'Questions people ask',
    'Often found together',
    'Sources',
    'Come in about your leg',
  ]);
  const reasons = page
    .$('[data-related] li > a + p')
    .get()
    .map((reason) => page.$(reason).text());
  expect(reasons).toEqual(['The nerve runs under the deep muscles of the hip.', 'Both can be felt along the thigh.']);
});
