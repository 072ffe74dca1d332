import { parse, type Declaration } from 'postcss';

/** The short name of each class and custom property (with its `--`) that a stylesheet has. */
export type ShortNames = ReadonlyMap<string, string>;

const classIn = /\.(-?[a-z_][\w-]*)/gi;
const propertyIn = /--[a-z][\w-]*/gi;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** a to z, then aa, ab and so on. */
const nameAt = (place: number): string =>
  (place < letters.length ? '' : nameAt(Math.floor(place / letters.length) - 1)) +
  (letters[place % letters.length] ?? '');

/** What is named, the most frequent first, so that it gets the shortest names. */
function byFrequency(names: readonly string[]): string[] {
  const counts = Map.groupBy(names, (name) => name);
  return [...counts].sort(([, one], [, other]) => other.length - one.length).map(([name]) => name);
}

/**
 * Short names for what a stylesheet names. The same styles give the same names, whatever pages there are.
 * @param css one stylesheet.
 */
export function shortNames(css: string): ShortNames {
  const classes: string[] = [];
  const properties: string[] = [];
  const sheet = parse(css);
  sheet.walkRules(({ selector }) => {
    classes.push(...[...selector.matchAll(classIn)].flatMap(([, name]) => name ?? []));
  });
  sheet.walkDecls(({ prop, value }) => {
    properties.push(...(`${prop} ${value}`.match(propertyIn) ?? []));
  });
  return new Map([
    ...byFrequency(classes).map((name, i): [string, string] => [name, nameAt(i)]),
    ...byFrequency(properties).map((name, i): [string, string] => [name, `--${nameAt(i)}`]),
  ]);
}

const inSelector = (selector: string, names: ShortNames) =>
  selector.replace(classIn, (_, name: string) => `.${names.get(name) ?? name}`);

const inDeclaration = (text: string, names: ShortNames) => text.replace(propertyIn, (name) => names.get(name) ?? name);

/** A stylesheet in short names. */
export function shortenedCss(css: string, names: ShortNames): string {
  const sheet = parse(css);
  sheet.walkRules((rule) => {
    rule.selector = inSelector(rule.selector, names);
  });
  sheet.walkDecls((declaration: Declaration) => {
    declaration.prop = inDeclaration(declaration.prop, names);
    declaration.value = inDeclaration(declaration.value, names);
  });
  return sheet.toString();
}

/** A tag up to the value of its class; other values may hold a `>`. */
const tagWithClass = /(<[a-z][\w-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*?\s+class=")([^"]*)"/gi;

/** What a picture's attribute takes from the styles. */
const propertyInAttribute = /(?<==")var\((--[a-z-]+)\)(?=")/g;

/** A page whose tags have the short names; a class without a style means nothing to a browser, and goes. */
export const shortenedHtml = (html: string, names: ShortNames): string =>
  html
    .replace(propertyInAttribute, (_, name: string) => `var(${names.get(name) ?? name})`)
    .replace(tagWithClass, (_, before: string, classes: string) => {
      const kept = classes.split(/\s+/).flatMap((name) => names.get(name) ?? []);
      return kept.length > 0 ? `${before}${kept.join(' ')}"` : before.replace(/\s+class="$/, '');
    });
