import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { footingSvg } from '../../../../src/domain/drawing/footing.ts';

const svg = footingSvg(
  { ink: '#111111', far: '#222222', paper: '#333333' },
  { ink: '#aaaaaa', far: '#bbbbbb', paper: '#cccccc' },
);

it('is an SVG by itself, in the colours of either scheme', () => {
  const $ = load(svg, { xml: true });
  expect($('svg').attr('xmlns')).toBe('http://www.w3.org/2000/svg');
  expect(
    $('path')
      .toArray()
      .every((path) => /^M-?\d/.test($(path).attr('d') ?? '')),
  ).toBe(true);
  const [light, dark] = $('style').text().split('@media (prefers-color-scheme:dark)');
  for (const colour of ['#111111', '#222222', '#333333']) expect(light).toContain(colour);
  for (const colour of ['#aaaaaa', '#bbbbbb', '#cccccc']) expect(dark).toContain(colour);
});

it('names no colour of its own', () => {
  expect(svg.replace(/#(?:([0-9a-c])\1{5})/g, '')).not.toMatch(/#[0-9a-f]{3,6}\b/);
});
