import { isAlias, isCollection, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** Something in a YAML text that can't be read, or means what nobody meant, for someone who does not know YAML. */
interface YamlError {
  /** Where it begins. */
  offset: number;
  message: string;
  fix: string;
}

/** A text between quotation marks that it does not hold itself. */
export const inQuotes = (words: string): string =>
  words.includes('"') || words.includes('\\') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;

const sentences = {
  tab: ['There is a tab at the start of this line.', 'Use spaces: two for each step inwards.'],
  twice: ['This name stands twice in the same list of settings.', 'Keep one of the two lines.'],
  quote: ['A quotation mark is opened and not closed.', 'Close it at the end of the text with the same mark.'],
  bracket: ['A bracket is opened and not closed.', 'Close it at the end of the line: ] for [, and } for {.'],
  afterQuote: [
    'Text stands behind the closing quotation mark.',
    'Put the quotation marks around the whole text; inside it, use the other kind (\' or ").',
  ],
  colon: [
    'A colon followed by a space stands inside the text.',
    'Put the whole text after the first colon in quotes: title: "Sciatica: what helps".',
  ],
  indent: [
    'This line does not begin in line with its neighbors.',
    'Give it as many spaces as the lines it belongs to; two more for each step inwards.',
  ],
  entry: [
    'This entry begins further in than the one above, so it is read as part of it.',
    'Give it as many spaces as the other entries of the list.',
  ],
  noSpace: ['A space is missing after the colon.', 'Write the name, a colon, a space and the text.'],
  noColon: [
    'There is no colon after the name.',
    'Write the name, a colon, a space and the text. A text that goes on from the line above begins two spaces further in.',
  ],
  other: [
    'This line can’t be read.',
    'Check it and the one before it: a name, a colon, a space and the text; a list begins on the line below its name.',
  ],
} as const;

const say = (kind: keyof typeof sentences, offset: number): YamlError => {
  const [message, fix] = sentences[kind];
  return { offset, message, fix };
};

function saySign(text: string, offset: number): YamlError {
  const rest = /.*/.exec(text.slice(offset))?.[0].trimEnd() ?? '';
  const message = `A text that begins with ${rest.charAt(0)} means something else here.`;
  return { offset, message, fix: `Put the text in quotes: ${inQuotes(rest)}.` };
}

/** Every value and name in the text. */
function nodesOf(document: Document): Node[] {
  const nodes: Node[] = [];
  visit(document, { Node: (_key, node) => void nodes.push(node) });
  return nodes;
}

/** What the parser reads without an error as something that nobody meant. */
function misread(node: Node, text: string): YamlError[] {
  const [start, end] = node.range ?? [0, 0];
  if (isAlias(node)) return [saySign(text, start)];
  const sign = node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : undefined;
  if (sign) return [saySign(text, Math.max(0, text.lastIndexOf(sign, start)))];
  const entry = isScalar(node) && node.type === 'PLAIN' ? /\n[ \t]*(?=- )/.exec(text.slice(start, end)) : null;
  return entry ? [say('entry', start + entry.index + entry[0].length)] : [];
}

const opens = (node: Node) => (isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE'));

/** The parser's error in plain words, at the place where the owner has to look. */
function explain(
  { code, message, pos }: YAMLError,
  errors: readonly YAMLError[],
  nodes: readonly Node[],
  text: string,
) {
  const [at] = pos;
  const startOfLine = (offset: number) => text.lastIndexOf('\n', offset - 1) + 1;
  const firstSign = (offset: number) => startOfLine(offset) + text.slice(startOfLine(offset)).search(/[^ \t]|$/);
  const opened = nodes.findLast((node) => opens(node) && node.range?.[1] === at)?.range?.[0];

  if (code === 'TAB_AS_INDENT') return say('tab', at);
  if (code === 'BAD_SCALAR_START') return saySign(text, at);
  if (message.startsWith('Missing closing')) return say('quote', opened ?? at);
  if (code === 'BAD_INDENT') return opened === undefined ? say('indent', firstSign(at)) : say('bracket', opened);
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    // To the parser, a line too far in is a name within a text, and a name of several lines.
    const tooFar = errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] - at <= 1);
    return tooFar ? say('indent', firstSign(Math.max(at, tooFar.pos[1] - 1))) : say('colon', at);
  }
  if (code === 'UNEXPECTED_TOKEN' && /["'] *$/.test(text.slice(startOfLine(at), at))) return say('afterQuote', at);
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'MISSING_CHAR') {
    const first = firstSign(at);
    const [name] = /^\w[\w ]*:(?=[^\s/])/.exec(text.slice(first)) ?? [];
    if (name) return say('noSpace', first + name.length);
    if (text.charAt(first) !== '-') return say('noColon', first);
  }
  return say('other', at);
}

/** What is wrong in a text, one a line, up to the first line that can't be read: the parser guesses at what follows. */
export function yamlErrorsIn(document: Document, text: string): YamlError[] {
  const nodes = nodesOf(document);
  const errors = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const unreadable = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const last = unreadable && explain(unreadable, errors, nodes, text);
  return [
    ...nodes.flatMap((node) => misread(node, text)),
    ...errors.filter(({ code }) => code === 'DUPLICATE_KEY').map(({ pos }) => say('twice', pos[0])),
    ...(last ? [last] : []),
  ]
    .sort((a, b) => a.offset - b.offset)
    .filter(({ offset }) => !last || offset <= last.offset)
    .filter(({ offset }, i, all) => i === 0 || text.slice(all[i - 1]?.offset, offset).includes('\n'));
}
