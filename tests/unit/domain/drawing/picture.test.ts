import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { flattened } from '../../../../src/domain/drawing/curve.ts';
import { drawPicture } from '../../../../src/domain/drawing/picture.ts';
import { boundsOf } from '../../../../src/domain/drawing/polygon.ts';
import { drawings, drawingNames } from '../../../../src/drawings/index.ts';
import { sheet } from '../../../../src/drawings/mark.ts';
import { readTokens } from '../../../../src/theme/tokens.ts';

const theme = readTokens();
const drawn = drawingNames.map((name) => [name, drawPicture(drawings[name], theme)] as const);

describe('every drawing', () => {
  it.each(drawingNames)('%s keeps to its sheet, and is not lost on it', (name) => {
    const all = drawings[name].marks.flatMap(({ points }) => flattened(points));
    const { left, top, right, bottom } = boundsOf(all);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(sheet.width);
    expect(bottom).toBeLessThanOrEqual(sheet.height);
    expect(Math.max((right - left) / sheet.width, (bottom - top) / sheet.height)).toBeGreaterThan(0.9);
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

  it.each(drawn)('%s is whole: what it uses is there, under ids of its own', (_, svg) => {
    const $ = load(svg, { xml: true });
    const ids = $('[id]')
      .get()
      .map((element) => $(element).attr('id') ?? '');
    const used = [...svg.matchAll(/(?:href="|url\()#(\w+)/g)].map(([, id]) => id ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect($('svg').attr('viewBox')).toBe(`0 0 ${sheet.width} ${sheet.height}`);
    expect(svg).not.toMatch(/NaN|undefined| style=/);
  });
});

it('a drawing has the colours of the theme, in both schemes, and the same style as all others', () => {
  const styles = new Set(drawn.map(([, svg]) => /<style>(.*)<\/style>/.exec(svg)?.[1]));
  expect(styles.size).toBe(1);
  const [light = '', dark = ''] = [...styles].join('').split('@media(prefers-color-scheme:dark)');
  for (const role of ['ink', 'flesh', 'leaf', 'quiet']) {
    expect(light).toContain(theme.light[role]);
    expect(dark).toContain(theme.dark[role]);
  }
});

it('an arrow has its head where its course ends', () => {
  const points = [[40, 100] as const, [100, 100] as const];
  const svg = drawPicture({ alt: '', marks: [{ kind: 'arrow', points }] }, theme);
  expect(svg).toContain('M87 93L100 100 87 107');
});
