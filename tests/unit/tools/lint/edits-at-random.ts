import fc from 'fast-check';

/** An edit such as a hand slips into, told so that it can be made again. */
export interface RandomEdit {
  told: string;
  apply(text: string): string;
}

/** Signs that YAML, Markdown, MDX or JavaScript make something of. */
const oddities = ['{', '}', '<', '>', '`', '"', "'", '“', ':', ' : ', '#', '---', '\t', '- ', '[', ']', '](', '!', '*']
  .concat([
    '\\',
    '&',
    '|',
    '%',
    '@',
    '?',
    '\u0000',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '🙂',
    'é',
    '\r\n',
    '\r',
    '\n\n',
    '<!--',
  ])
  .concat(['</', '/>', '<Steps>', '</Steps>', '<Callout', '{/*', '\nimport x from "y"\n', 'null', 'true', '2026-02-30'])
  .concat(['1e999', '&a *a', '<<: *x', '!!js/function', '${x}', '\n# One\n', '\n## Two\n', '![](x)', '[x](y)']);

const kinds = {
  'delete a line': (lines: string[], at: number) => lines.toSpliced(at, 1),
  'double a line': (lines: string[], at: number) => lines.toSpliced(at, 0, lines[at] ?? ''),
  'indent a line': (lines: string[], at: number) => lines.with(at, `  ${lines[at] ?? ''}`),
  'outdent a line': (lines: string[], at: number) => lines.with(at, (lines[at] ?? '').trimStart()),
  'move a line up': (lines: string[], at: number) =>
    lines.toSpliced(at, 1).toSpliced(Math.max(0, at - 1), 0, lines[at] ?? ''),
  'cut off the rest': (lines: string[], at: number) => lines.slice(0, at),
  'cut off the start': (lines: string[], at: number) => lines.slice(at),
};

/** A place in a text, as a share of it. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

const lineEdit = fc.tuple(fc.constantFrom(...Object.entries(kinds)), place).map(([[kind, change], at]): RandomEdit => ({
  told: `${kind} at ${at}`,
  apply(text) {
    const lines = text.split('\n');
    return change(lines, Math.floor(at * lines.length)).join('\n');
  },
}));

const signEdit = fc
  .tuple(
    place,
    fc.nat({ max: 12 }),
    fc.oneof(fc.constantFrom(...oddities), fc.string({ unit: 'binary', maxLength: 6 })),
  )
  .map(([at, removed, sign]): RandomEdit => ({
    told: `replace ${removed} signs at ${at} by ${JSON.stringify(sign)}`,
    apply(text) {
      const start = Math.floor(at * text.length);
      return text.slice(0, start) + sign + text.slice(start + removed);
    },
  }));

/** Deleted, doubled and moved lines, odd signs, and files cut short. */
export const anyEdit: fc.Arbitrary<RandomEdit> = fc.oneof(lineEdit, signEdit);
