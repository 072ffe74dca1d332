import postcss, { type Container, type Rule } from 'postcss';
import { colorOf } from '../theme/color-of.ts';
import { nestedIn } from '../theme/nested-selectors.ts';

/** `var(--color-ink)` becomes the theme's ink, and `var(--pen, 1.8)` what it falls back to. */
export const resolved = (value: string): string => {
  const inner = value.replace(/var\(\s*--([\w-]+)\s*(?:,\s*((?:[^()]|\([^()]*\))*))?\)/g, (_, name: string, or = '') =>
    name.startsWith('color-') ? colorOf(name.slice('color-'.length)) : String(or),
  );
  return inner === value ? value : resolved(inner);
};

function flat(block: Container, above: readonly string[]): string {
  return (block.nodes ?? [])
    .map((node) => {
      if (node.type === 'atrule') return node.name === 'layer' ? flat(node, above) : '';
      return node.type === 'rule' ? flatRule(node, above) : '';
    })
    .join('');
}

function flatRule(rule: Rule, above: readonly string[]): string {
  const selectors = rule.selectors.flatMap((selector) => nestedIn(above, selector));
  const set = rule.nodes.flatMap((node) => (node.type === 'decl' ? [`${node.prop}:${resolved(node.value)}`] : []));
  return `${set.length > 0 ? `${selectors.join()}{${set.join(';')}}` : ''}${flat(rule, selectors)}`;
}

/**
 * Styles of the pages as a drawing by itself can have them, which knows no variables, layers, nested rules and media:
 * so the pen of the plates is described once.
 */
export const resolvedStyles = (css: string): string => flat(postcss.parse(css), []);
