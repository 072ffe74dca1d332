import type { FaultCode } from '../../content-files/yaml-fault.ts';

type Words = [message: string, fix: string];

/** A text between quotation marks that it does not hold itself. */
export const inQuotes = (words: string): string =>
  words.includes('"') || words.includes('\\') ? `'${words.replaceAll("'", "''")}'` : `"${words}"`;

const signs = (rest: string): Words => [
  `A text that begins with ${rest.charAt(0)} means something else here.`,
  `Put the text in quotes: ${inQuotes(rest)}.`,
];
const goesOn = 'A text that goes on from the line above begins two spaces further in.';
const quote = 'Put the whole text after the first colon in quotes: title: "Sciatica: what helps".';

const sentences: Partial<Record<FaultCode, Words>> = {
  DUPLICATE_KEY: ['This name stands twice in the same list of settings.', 'Keep one of the two lines.'],
  TAB_AS_INDENT: ['There is a tab at the start of this line.', 'Use spaces: two for each step inwards.'],
  BLOCK_AS_IMPLICIT_KEY: ['A colon followed by a space stands inside the text.', quote],
  BAD_INDENT: [
    'This line does not begin in line with its neighbors.',
    'Give it as many spaces as the lines it belongs to; two more for each step inwards.',
  ],
  ENTRY_TOO_FAR_IN: [
    'This entry begins further in than the one above, so it is read as part of it.',
    'Give it as many spaces as the other entries of the list.',
  ],
  ENTRY_OUTSIDE_LIST: [
    'A list entry stands here, where no list is.',
    'Write the name of the list and a colon on the line above, and begin the entry two spaces further in.',
  ],
  LIST_AS_NAME: ['A name can’t begin with a bracket.', 'Write the name without it, or put it in quotes.'],
  OPEN_QUOTE: ['A quotation mark is opened and not closed.', 'Close it at the end of the text with the same mark.'],
  TEXT_AFTER_QUOTE: [
    'Text stands behind the closing quotation mark.',
    'Put the quotation marks around the whole text; inside it, use the other kind (\' or ").',
  ],
  OPEN_BRACKET: ['A bracket is opened and not closed.', 'Close it at the end of the line: ] for [, and } for {.'],
  NO_COLON: ['There is no colon after the name.', `Write the name, a colon, a space and the text. ${goesOn}`],
  NO_SPACE: ['A space is missing after the colon.', 'Write the name, a colon, a space and the text.'],
  BLOCK_IN_FLOW: ['A comma is missing between these settings.', 'Write { name: text, name: text }.'],
  BAD_DQ_ESCAPE: ['The sign \\ means something else between " and ".', "Put the text between ' and ' instead."],
  MULTIPLE_DOCS: ['A line of --- or ... ends the settings here, and more follow.', 'Remove the line.'],
  UNEXPECTED_TOKEN: [
    'This can’t be read where it stands.',
    'Put the text in quotes; a list begins on the line below its name.',
  ],
};

/** What is wrong with a line of YAML, for someone who does not know YAML. */
export function explain(code: FaultCode, rest: string): Words {
  if (code === 'ALIAS' || code === 'ANCHOR' || code === 'TAG' || code === 'BAD_SCALAR_START') return signs(rest);
  return (
    sentences[code] ?? [
      'This line can’t be read.',
      'Check the line and the one before it: a name, a colon, a space and the text; two spaces for each step inwards.',
    ]
  );
}
