import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { parse } from 'postcss';
import { expect, it } from 'vitest';
import { regions } from '../../src/anatomy/regions.ts';
import { fixtureSite } from './sites.ts';

const { pages } = fixtureSite();
const css = pages.map(({ $ }) => $('style').text()).join('\n');
const sheet = parse(css);
const classes = new Set<string>();
sheet.walkRules(({ selector }) => {
  for (const [, name = ''] of selector.matchAll(/\.((?:\\.|[\w-])+)/g)) classes.add(name.replaceAll('\\', ''));
});
const properties = new Set<string>();
sheet.walkDecls(/^--(?!tw-)/, ({ prop }) => void properties.add(prop));

/** The attributes of all elements of all pages, those in templates too. */
const attributes = pages.flatMap(({ html }) => {
  const $ = load(html.replaceAll(/<\/?template/g, (tag) => tag.replace('template', 'div')));
  return $('*')
    .get()
    .map((element) => $(element).attr() ?? {});
});

/** Classes that no page of the fixture site has, and the files that write them. */
const elsewhere = {
  // Sample details are shown, which the fixture site does not have.
  notice: 'src/components/shell/SampleNotice.astro',
  // A card of more than seven signs.
  many: 'src/components/safety/SafetyBlock.astro',
  // Letters stand over more names than the fixture site has, and a name may be that of several conditions.
  'break-after-avoid': 'src/components/condition/AToZ.astro',
  'inline-block': 'src/components/condition/AToZ.astro',
  // A line behind the body is drawn where a pathway passes one, which depends on the plates there are.
  'hidden-edge': 'src/components/condition/Plate.astro',
};

/** Set by the browser, or by the script of every page. */
const states = ['open', 'data-open'];

/** A picture of the owner's has it, and the fixture site has none. */
const ofPictures = ['srcset'];

it('every class of the stylesheet is on a page, or lights a place that no condition has yet', () => {
  const used = new Set(attributes.flatMap((own) => own.class?.split(/\s+/) ?? []));
  expect(used.size).toBeGreaterThan(50);
  const places = Object.keys(regions).map((region) => `at-${region}`);
  const idle = [...classes].filter((name) => !used.has(name));
  expect(idle.filter((name) => !places.includes(name) && !(name in elsewhere))).toEqual([]);
  for (const [name, file] of Object.entries(elsewhere))
    expect(readFileSync(file, 'utf8'), file).toMatch(new RegExp(`\\b${name}\\b`));
});

it('every class of a page has a style there', () => {
  for (const { $, path } of pages) {
    const styles = $('style').text();
    const named = $('[class]')
      .get()
      .flatMap((element) => $(element).attr('class')?.split(/\s+/) ?? []);
    const styled = (name: string) => styles.includes(`.${name.replace(/[^\w-]/g, '\\$&')}`);
    // The trunk of a nerve is drawn as nerves are.
    expect(
      [...new Set(named)].filter((name) => name !== 'trunk' && !styled(name)),
      path,
    ).toEqual([]);
  }
});

it('every attribute that the stylesheet asks for is on a page, or a state', () => {
  const used = new Set(attributes.flatMap((own) => Object.keys(own)));
  const asked = new Set<string>();
  sheet.walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/(?<!\\)\[([a-z-]+)/g)) asked.add(name);
  });
  expect(asked.size).toBeGreaterThan(3);
  expect([...asked].filter((name) => !used.has(name) && ![...states, ...ofPictures].includes(name))).toEqual([]);
});

it('every custom property of the stylesheet is read somewhere', () => {
  const texts = [css, ...pages.map(({ html }) => html)].join('\n');
  expect(properties.size).toBeGreaterThan(10);
  expect([...properties].filter((name) => !new RegExp(`var\\(${name}[,)]`).test(texts))).toEqual([]);
});
