import { expect, it } from 'vitest';
import { setLine } from '../../../src/brand/typesetting.ts';

it('words become outlines, the wider, the more and the larger they are', async () => {
  const [short, long, large] = await Promise.all([
    setLine('Hip', 'headline', 40),
    setLine('Hip pain', 'headline', 40),
    setLine('Hip', 'headline', 80),
  ]);
  expect(short.path).toMatch(/^M[\d.]+ [\d.]+/);
  expect(long.width).toBeGreaterThan(short.width * 1.5);
  expect(large.width / short.width).toBeCloseTo(2, 1);
});

it.each(['é', 'Ł', 'ế', 'Ж', 'Ω'])('%s is drawn, whatever part of the typeface has it', async (letter) => {
  for (const face of ['headline', 'name', 'caption'] as const)
    expect((await setLine(letter, face, 40)).path.length).toBeGreaterThan(50);
});
