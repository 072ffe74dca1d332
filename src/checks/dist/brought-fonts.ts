import { parse, type AtRule, type Declaration, type Rule } from 'postcss';
import { nestedIn } from '../../theme/nested-selectors.ts';

/** What the styles of a page say of the fonts that the site brings. */
export interface BroughtFonts {
  faces: { style: string; files: string[] }[];
  /** Selectors of what is set in them. */
  selectors: string[];
}

const unquoted = (name: string) => name.trim().replace(/^(['"])(.*)\1$/, '$2');

/** States and parts that a built page has no elements for; without them, a selector finds a little more. */
const unbuilt = /::?(before|after|hover|active|visited|focus(-[a-z]+)?)\b/g;

const urlsIn = (value: string) => [...value.matchAll(/url\(['"]?([^'")]+)/g)].flatMap(([, url]) => url ?? []);

const valueOf = (face: AtRule, name: string) =>
  face.nodes?.find((node): node is Declaration => node.type === 'decl' && node.prop === name)?.value;

/** The selectors of a rule as if it stood in no other. */
function unnested(rule: Rule): string[] {
  let around = rule.parent;
  while (around && around.type !== 'rule') around = around.parent as typeof around;
  const above = around ? unnested(around) : [];
  return rule.selectors.flatMap((selector) => nestedIn(above, selector));
}

/** Families, and the custom properties that name them, directly or by each other. */
function namesOf(families: readonly string[], properties: readonly Declaration[]): Set<string> {
  const names = new Set(families);
  for (let before = 0; before < names.size;) {
    before = names.size;
    for (const { prop, value } of properties)
      if ([...names].some((name) => value.includes(name))) names.add(`var(${prop})`);
  }
  return names;
}

/** Reads which fonts a stylesheet loads, and what it sets in them; the list is nowhere typed a second time. */
export function broughtFonts(css: string): BroughtFonts {
  const brought: AtRule[] = [];
  const inRules: { rule: Rule; declaration: Declaration }[] = [];
  const sheet = parse(css);
  sheet.walkAtRules('font-face', (face) => {
    if (valueOf(face, 'src')?.includes('url(')) brought.push(face);
  });
  sheet.walkRules((rule) => {
    for (const declaration of rule.nodes) if (declaration.type === 'decl') inRules.push({ rule, declaration });
  });
  const names = namesOf(
    brought.map((face) => unquoted(valueOf(face, 'font-family') ?? '')),
    inRules.map(({ declaration }) => declaration).filter(({ prop }) => prop.startsWith('--')),
  );
  const isSet = ({ prop, value }: Declaration) =>
    /^font(-family)?$/.test(prop) && [...names].some((name) => value.includes(name));
  return {
    faces: brought.map((face) => ({
      style: valueOf(face, 'font-style') ?? 'normal',
      files: urlsIn(valueOf(face, 'src') ?? ''),
    })),
    selectors: inRules
      .filter(({ declaration }) => isSet(declaration))
      .flatMap(({ rule }) => unnested(rule).map((selector) => selector.replace(unbuilt, ''))),
  };
}
