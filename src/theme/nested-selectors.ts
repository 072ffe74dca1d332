/**
 * A selector of a nested rule as if it stood in no other (CSS Nesting): under each of the selectors around it, which
 * `&` stands for.
 */
export const nestedIn = (above: readonly string[], selector: string): string[] =>
  above.length === 0
    ? [selector]
    : above.map((outer) => (selector.includes('&') ? selector.replaceAll('&', outer) : `${outer} ${selector}`));
