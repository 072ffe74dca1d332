import { readFileSync } from 'node:fs';
import postcss, { type Container } from 'postcss';

/** Colours by their role, as `paper` or `on-action`. */
export type Colors = Readonly<Record<string, string>>;

const themeFile = 'src/styles/tokens.css';

const colorsOf = (block: Container): Colors =>
  Object.fromEntries(
    (block.nodes ?? []).flatMap((node) =>
      node.type === 'decl' && /^--color-[a-z]/.test(node.prop)
        ? [[node.prop.slice('--color-'.length), node.value]]
        : [],
    ),
  );

/**
 * The colour roles of the theme, for what is drawn outside of a page: icons, social cards, the browser's own bars.
 * @returns six-digit hex colours, in the light and in the dark scheme.
 */
export function readTokens(css = readFileSync(themeFile, 'utf8')): { light: Colors; dark: Colors } {
  let light: Colors = {};
  let dark: Colors = {};
  postcss.parse(css, { from: themeFile }).walkAtRules((rule) => {
    if (rule.name === 'theme' && rule.params === 'static') light = colorsOf(rule);
    if (rule.name === 'media' && rule.params === '(prefers-color-scheme: dark)') dark = colorsOf(rule);
  });
  return { light, dark: { ...light, ...dark } };
}
