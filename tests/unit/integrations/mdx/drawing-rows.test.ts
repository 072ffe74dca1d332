import type { Element, RootContent } from 'hast';
import { expect, it } from 'vitest';
import { rowsOfDrawings } from '../../../../src/integrations/mdx/drawing-rows.ts';

const element = (tagName: string): Element => ({ type: 'element', tagName, properties: {}, children: [] });
const drawing = (id: number) =>
  ({ type: 'mdxJsxFlowElement', name: 'Drawing', id, children: [] }) as never as RootContent;
const part = { type: 'mdxJsxFlowElement', name: 'Do', children: [] } as never as RootContent;

it('neighbouring drawings stand in one row, each run in its own, in their order', () => {
  const [p, a, b, c, ul] = [element('p'), drawing(1), drawing(2), drawing(3), element('ul')];
  const [first, second, third, ...rest] = rowsOfDrawings([p, a, b, part, c, ul]);
  expect(first).toBe(p);
  expect(second).toMatchObject({ properties: { className: ['drawings'] }, children: [a, b] });
  expect(third).toBe(part);
  expect(rest).toMatchObject([{ properties: { className: ['drawings'] }, children: [c] }, ul]);
});

it('a section without drawings stays as it is', () => {
  const nodes = [element('h2'), element('p'), part];
  expect(rowsOfDrawings(nodes)).toEqual(nodes);
});
