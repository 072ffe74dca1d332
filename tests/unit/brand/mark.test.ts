import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mark } from '../../../src/brand/mark.ts';

it('the stylesheet draws the mark with its own pen', () => {
  const rule = /\.brand \{[^}]*svg \{[^}]*stroke-width: ([\d.]+);/.exec(
    readFileSync('src/styles/masthead.css', 'utf8'),
  );
  expect(rule?.[1]).toBe(String(mark.pen));
});
