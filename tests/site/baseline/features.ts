import { load } from 'cheerio';
import { parse } from 'postcss';
import ts from 'typescript';

const words = /(?<![\w#.-])(?:[a-z][a-z-]*)(?![\w.-])/gi;
const functions = /(?<![\w-])([a-z][a-z-]*)\(/gi;
const units = /(?<![\w#-])-?[\d.]+([a-z]+)\b/gi;
const viewportUnits = /^([dsl])v[hwib]$|^[dsl]v(?:min|max)$/;
const sizes = { d: 'dynamic', s: 'small', l: 'large' } as const;

const withoutStrings = (text: string) => text.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

function inValue(property: string, value: string): string[] {
  const plain = withoutStrings(value);
  return [
    ...(plain.match(words) ?? []).map((word) => `css/properties/${property}/${word}`),
    ...[...plain.matchAll(functions)].flatMap(([, name = '']) => [`css/types/${name}`, `css/types/color/${name}`]),
    ...[...plain.matchAll(units)].map(([, unit = '']) => {
      const [, size] = viewportUnits.exec(unit) ?? [];
      return `css/types/length/${size ? `viewport_percentage_units_${sizes[size as keyof typeof sizes]}` : unit}`;
    }),
  ];
}

const mediaFeature = /\(\s*(?:not\s+)?([a-z-]+)|[<>]=?\s*([a-z-]+)/gi;

function inMedia(params: string): string[] {
  return [
    ...[...params.matchAll(mediaFeature)].map(
      ([, name, second]) => `css/at-rules/media/${(name ?? second ?? '').replace(/^(min|max)-/, '')}`,
    ),
    ...(/[<>]/.test(params) ? ['css/at-rules/media/range_syntax'] : []),
    ...(/\bor\b/.test(params) ? ['css/at-rules/media/or_syntax'] : []),
  ];
}

const inSelector = (selector: string) => [
  ...[...withoutStrings(selector).matchAll(/(?<!\\)::?([a-z-]+)/gi)].map(([, name = '']) => `css/selectors/${name}`),
  ...(withoutStrings(selector).includes('&') ? ['css/selectors/nesting'] : []),
];

/** What a stylesheet asks of a browser, as paths in MDN's data; some of them are no features. */
export function featuresOfSheet(css: string): Set<string> {
  const found: string[] = [];
  parse(css).walk((node) => {
    if (node.type === 'rule') {
      found.push(...inSelector(node.selector));
      if (node.parent?.type === 'rule') found.push('css/selectors/nesting');
    }
    if (node.type === 'atrule') {
      found.push(`css/at-rules/${node.name}`);
      if (node.name === 'media') found.push(...inMedia(node.params));
      if (node.parent?.type === 'rule') found.push('css/selectors/nesting');
    }
    if (node.type !== 'decl') return;
    const { parent, prop, value } = node;
    if (prop.startsWith('--')) found.push(...inValue('', value));
    else if (parent?.type === 'atrule' && parent.name !== 'media' && parent.name !== 'layer')
      found.push(`css/at-rules/${parent.name}/${prop}`, ...(parent.name === 'font-face' ? [] : inValue(prop, value)));
    else found.push(`css/properties/${prop}`, ...inValue(prop, value));
    // What is read out in place of what is seen.
    if (prop === 'content' && withoutStrings(value).includes('/')) found.push('css/properties/content/alt_text');
  });
  return new Set(found);
}

/** What a page's markup asks of a browser: elements and their attributes. */
export function featuresOfMarkup(html: string): Set<string> {
  const $ = load(html);
  return new Set(
    $('*:not(svg *)')
      .get()
      .flatMap((element) => {
        const own = `html/elements/${$(element).prop('tagName')?.toLowerCase()}`;
        const written = Object.entries($(element).attr() ?? {});
        return [
          own,
          ...written.flatMap(([name, value]) =>
            [own, 'html/global_attributes'].flatMap((of) => [`${of}/${name}`, `${of}/${name}/${value}`]),
          ),
        ];
      }),
  );
}

/** The names that a script asks objects for, and those that it calls by themselves. */
export function namesInScript(code: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) names.add(node.name.text);
    // Packed scripts give short names to what is their own.
    if (ts.isIdentifier(node) && /^[A-Z]\w{3,}/.test(node.text)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('script.js', code, ts.ScriptTarget.Latest));
  return names;
}

/** The styles that a script adds to the page's own. */
export const stylesInScript = (code: string): string =>
  [...code.matchAll(/insertRule\(("(?:[^"\\]|\\.)*")\)/g)]
    .map(([, rule = '""']) => JSON.parse(rule) as string)
    .join('');
