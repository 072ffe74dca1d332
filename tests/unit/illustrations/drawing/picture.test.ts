import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { headAndArm, trunkAndLeg } from '../../../../src/illustrations/body/outline.ts';
import { mirrored, type Point } from '../../../../src/illustrations/body/point.ts';
import { flattened } from '../../../../src/illustrations/drawing/curve.ts';
import { drawSheet } from '../../../../src/illustrations/drawing/picture.ts';
import { boundsOf } from '../../../../src/illustrations/drawing/polygon.ts';
import { drawings, drawingNames } from '../../../../src/illustrations/scenes/index.ts';
import { sheet, type Mark } from '../../../../src/illustrations/scenes/mark.ts';
import { placed } from '../../../../src/illustrations/scenes/placed.ts';
import { colors } from '../../../../src/illustrations/colors.ts';

const theme: Record<'light' | 'dark', Readonly<Record<string, string>>> = colors;
const drawn = drawSheet(drawings, theme);
const $ = load(drawn, { xml: true });

/** What a mark draws, in units of the sheet. */
function linesOf(mark: Mark): readonly (readonly Point[])[] {
  if (mark.kind === 'lines') return mark.lines;
  if (mark.kind !== 'figures') return [flattened(mark.points)];
  const edge = [...headAndArm, ...trunkAndLeg];
  return [mark.front, mark.back].map((at) =>
    placed([...edge, ...mirrored(edge)], { about: [0, 0], to: at, scale: mark.scale, turn: 0 }),
  );
}

describe('every drawing', () => {
  it.each(drawingNames)('%s is not lost on its sheet', (name) => {
    const { left, top, right, bottom } = boundsOf(drawings[name].marks.flatMap(linesOf).flat());
    const seen = (from: number, to: number, size: number) => (Math.min(to, size) - Math.max(from, 0)) / size;
    expect(Math.max(seen(left, right, sheet.width), seen(top, bottom, sheet.height))).toBeGreaterThan(0.85);
  });

  it.each(drawingNames)('%s keeps clear of its frame, or runs out past it', (name) => {
    for (const line of drawings[name].marks.flatMap(linesOf)) {
      const { left, top, right, bottom } = boundsOf(line);
      for (const toFrame of [left, top, sheet.width - right, sheet.height - bottom])
        expect(Math.abs(toFrame), `${left},${top} to ${right},${bottom}`).toBeGreaterThan(3);
    }
  });

  it.each(drawingNames)('%s says what it shows in short sentences, as no other does', (name) => {
    const { alt } = drawings[name];
    expect(alt).toMatch(/^[A-Z][^.]{15,90}\.( [A-Z][^.]{15,90}\.)?$/);
    expect(drawingNames.filter((other) => drawings[other].alt === alt)).toEqual([name]);
  });

  it.each(drawingNames)('%s hatches a place on a body, not on a cushion', (name) => {
    const { marks } = drawings[name];
    const parts = marks.flatMap(({ kind }, i) =>
      kind === 'hatched' ? [marks.slice(0, i).findLast((mark) => ['flesh', 'cloth'].includes(mark.kind))?.kind] : [],
    );
    expect(parts).toEqual(parts.map(() => 'flesh'));
  });

  it.each(drawingNames)('%s is a view of the sheet, and what it uses is there', (name) => {
    const place = drawingNames.indexOf(name) * sheet.height;
    expect($(`view#${name}`).attr('viewBox')).toBe(`0 ${place} ${sheet.width} ${sheet.height}`);
    const [svg = ''] = $(`svg > svg[y=${place}]`)
      .get()
      .map((element) => $.xml(element));
    const used = [...svg.matchAll(/(?:href="|url\()#(\w+)/g)].map(([, id]) => id ?? '');
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((id) => !svg.includes(` id="${id}"`))).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined| style=/);
  });
});

it('the sheet has each id once, and the whole of every drawing', () => {
  const ids = $('[id]')
    .get()
    .map((element) => $(element).attr('id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect($('svg').first().attr('viewBox')).toBe(`0 0 ${sheet.width} ${drawingNames.length * sheet.height}`);
});

it('drawings have the colours of the theme, in both schemes', () => {
  const [light = '', dark = ''] = $('style').text().split('@media(prefers-color-scheme:dark)');
  for (const role of ['ink', 'flesh', 'leaf', 'quiet']) {
    expect(light).toContain(theme.light[role]);
    expect(dark).toContain(theme.dark[role]);
  }
});

it('an arrow has its head where its course ends', () => {
  const points = [[40, 100] as const, [100, 100] as const];
  const svg = drawSheet({ arrow: { alt: '', marks: [{ kind: 'arrow', points }] } }, theme);
  expect(svg).toContain('M88 94L100 100 88 106');
});
