import { describe, expect, it } from 'vitest';
import { unfinishedWords } from '../../../../src/tools/lint/unfinished-words.ts';
import { about, editedContent, sciatica } from './edited-content.ts';

const { edit, insert, set, placeOf, content, problems } = editedContent();
const found = () => unfinishedWords(content());
const fix = 'Write the text in its place.';

describe('words that are still to be written are reported at their place', () => {
  it.each([
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum dolor sit amet.'],
    ['TODO: say what it is', 'TODO: say what it is'],
    ['Pain. TODO', 'TODO'],
    ['To do: a paragraph on rest.', 'To do: a paragraph on rest.'],
    ['It takes TBD weeks.', 'TBD'],
    ['See **FIXME** below.', 'FIXME'],
    ['About XXX percent.', 'XXX'],
    ['We treat [name of the condition] here.', '[name of the condition]'],
    ['Add [a title] here.', 'Add [a title] here'],
    ['We see [Your text] often.', '[Your text]'],
    ['Your text here.', 'Your text here'],
    ['Your headline goes here.', 'Your headline goes here'],
    ['Insert a sentence about rest here.', 'Insert a sentence about rest here'],
    ['This is a placeholder.', 'placeholder'],
    ['More on this is coming soon.', 'coming soon'],
    ['How many? ??? of them.', '???'],
    ['Please ask ____ first.', '____'],
  ])('%s', (paragraph, words) => {
    insert(sciatica, paragraph);
    expect(found()).toEqual([
      { ...placeOf(sciatica, words), level: 'error', message: `This is still to be written: "${words}".`, fix },
    ]);
  });

  it('by the checks of all content', () => {
    insert(sciatica, 'TODO: say what it is');
    expect(problems()).toEqual(found());
    expect(found()).toHaveLength(1);
  });

  it('in a setting, where its value stands', () => {
    set(
      sciatica,
      'summary',
      '"TODO: Two or three plain sentences, with the answer up front, for those who read no further"',
    );
    edit(sciatica, 'https://www.nhs.uk/conditions/sciatica/', 'https://todo.invalid/');
    expect(found()).toEqual([
      {
        ...placeOf(sciatica, '"TODO: Two'),
        level: 'error',
        message: 'This is still to be written: "TODO: Two or three plain sentences, with the answer up …".',
        fix,
      },
      {
        ...placeOf(sciatica, 'https://todo.invalid/'),
        level: 'error',
        message: 'This is still to be written: "https://todo.invalid/".',
        fix,
      },
    ]);
  });

  it('in the title of a part, and two prompts apart', () => {
    insert(about, '<Callout title="Your title here">\n\n1. **TODO: First.** TODO: What you do.\n\n</Callout>');
    expect(found().map(({ line, column, message }) => ({ line, column, message }))).toEqual(
      [
        ['TODO: First', 'TODO: First.'],
        ['TODO: What', 'TODO: What you do.'],
        ['Your title', 'Your title here'],
      ].map(([at = '', words = '']) => {
        const { line, column } = placeOf(about, at);
        return { line, column, message: `This is still to be written: "${words}".` };
      }),
    );
  });

  it('as advice, while the page is a draft', () => {
    set(sciatica, 'updated', '2026-11-09\ndraft: true');
    insert(sciatica, 'TODO: say what it is');
    expect(found()).toEqual([
      {
        ...placeOf(sciatica, 'TODO'),
        level: 'advice',
        message: 'This is still to be written: "TODO: say what it is".',
        fix: 'Write the text in its place before you set draft: false.',
      },
    ]);
  });
});

it.each([
  'Things to do: rest, and walk.',
  'It said “[…] it helps [sic]”, in note [1].',
  'Put something warm here.',
  'Say in your own words what brings you here.',
  'For the signs themselves: \\{ and \\}.',
  'What now?! Really??',
  'See [the page](/book/).',
  'Many people todo',
])('are not: %s', (paragraph) => {
  insert(sciatica, paragraph);
  expect(found()).toEqual([]);
});
