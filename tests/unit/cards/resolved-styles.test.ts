import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { resolvedStyles } from '../../../src/cards/resolved-styles.ts';
import { colorOf } from '../../../src/theme/color-of.ts';

it('colours become those of the theme, and what a page may set becomes what it falls back to', () => {
  expect(
    resolvedStyles('.a{stroke:var(--color-ink);stroke-width:var(--pen, 1.8);fill:var(--lit, var(--color-quiet))}'),
  ).toBe(`.a{stroke:${colorOf('ink')};stroke-width:1.8;fill:${colorOf('quiet')}}`);
});

it('layers are opened, nested rules stand by themselves, and what media add is left out', () => {
  const css =
    '@layer x{.a,.b{fill:none;text{fill:red}&:not(.c){stroke:red}@media print{fill:blue}}@media print{.a{fill:blue}}}';
  expect(resolvedStyles(css)).toBe('.a,.b{fill:none}.a text,.b text{fill:red}.a:not(.c),.b:not(.c){stroke:red}');
});

it.each(['figure', 'ridge'])('the pen of %s.css needs nothing that a drawing by itself does not have', (name) => {
  const styles = resolvedStyles(readFileSync(`src/styles/${name}.css`, 'utf8'));
  expect(styles).toMatch(/\{(fill|stroke):#[0-9a-f]{6}/);
  expect(styles).not.toMatch(/var\(--color|@|&/);
});

it('a colour that the theme does not have stops the build', () => {
  expect(() => resolvedStyles('.a{fill:var(--color-puce)}')).toThrow('puce');
});
