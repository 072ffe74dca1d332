import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { ground } from '../../../../src/illustrations/body/ridge.ts';
import {
  footerIllustrationBox,
  footerIllustrationSvg,
} from '../../../../src/illustrations/drawing/footer-illustration.ts';

const svg = footerIllustrationSvg(
  { rule: '#111111', far: '#222222', paper: '#333333' },
  { rule: '#aaaaaa', far: '#bbbbbb', paper: '#cccccc' },
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

it('goes on from the rule of the footer and back into it: its line starts and ends on the ground', () => {
  const $ = load(svg, { xml: true });
  const path = $('path.pen').last().attr('d') ?? '';
  const [, from, height] = (/^M(-?\d+) (\d+)/.exec(path) ?? []).map(Number);
  expect(height).toBe(ground);
  const ends = [...path.matchAll(/[qt]([^a-zA-Z]+)/g)].flatMap(([command = '', numbers = '']) => {
    const steps = (numbers.match(/-?\d+/g) ?? []).map(Number);
    const size = command.startsWith('q') ? 4 : 2;
    return Array.from({ length: steps.length / size }, (_, i) => steps.slice(i * size, i * size + size).slice(-2));
  });
  const [width, fall] = [0, 1].map((axis) => ends.reduce((sum, step) => sum + (step[axis] ?? 0), 0));
  expect([(from ?? 0) + (width ?? 0), fall]).toEqual([footerIllustrationBox.left + footerIllustrationBox.width, 0]);
});

it('has no sky below the ground', () => {
  const far = load(svg, { xml: true })('.far').attr('d') ?? '';
  const heights = [...far.matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y));
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.max(...heights)).toBeLessThan(ground);
});

it('names no colour of its own', () => {
  expect(svg.replace(/#(?:([0-9a-c])\1{5})/g, '')).not.toMatch(/#[0-9a-f]{3,6}\b/);
});
