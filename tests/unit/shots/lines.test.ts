import { expect, it } from 'vitest';
import { inLines } from '../../shots/lines.ts';

it('sets blocks side by side while a line has room, and the next line below the tallest', () => {
  const blocks = [
    { name: 'a', width: 40, height: 10 },
    { name: 'b', width: 60, height: 30 },
    { name: 'c', width: 50, height: 20 },
  ];
  const { placed, width, height } = inLines(blocks, 100, 5);
  expect(placed.map(({ name, left, top }) => [name, left, top])).toEqual([
    ['a', 5, 5],
    ['b', 45, 5],
    ['c', 5, 40],
  ]);
  expect([width, height]).toEqual([110, 65]);
});

it('makes room for a block that is wider than a line', () => {
  const { placed, width } = inLines([{ width: 130, height: 10 }], 100, 5);
  expect(placed[0]).toMatchObject({ left: 5, top: 5 });
  expect(width).toBe(140);
});
