import { readTokens } from './tokens.ts';

const tokens = readTokens();

/**
 * The colour of a role, as `ink` or `on-action`, for what is drawn outside of a page.
 * @throws if the theme has no such role: a picture in a browser's default black would go unnoticed.
 */
export function colorOf(role: string, scheme: 'light' | 'dark' = 'light'): string {
  const color = tokens[scheme][role];
  if (!color) throw new Error(`The theme has no colour for "${role}".`);
  return color;
}
