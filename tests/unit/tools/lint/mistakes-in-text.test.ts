import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/tools/lint/index.ts';
import { about, clinic, editedContent, sciatica, specialDays } from './edited-content.ts';

const { text, write, edit: change, insert, placeOf, content, problems } = editedContent();
const errors = () => problems().filter(({ level }) => level === 'error');

/** Text put into a page, the words it is reported at, and what is said. */
const table: [put: string, at: string, message: string, fix: string][] = [
  // Code.
  [
    'import x from "./x.js"',
    'import x',
    'import and export are program code, which a page can’t hold.',
    'Remove the line: the parts of a page need no import.',
  ],
  [
    'export const x = 1',
    'export',
    'import and export are program code, which a page can’t hold.',
    'Remove the line: the parts of a page need no import.',
  ],
  [
    'We {1 + 1} you.',
    '{1',
    'What stands in { } is program code, which a page can’t hold.',
    'Write it as text; for the signs themselves, write \\{ and \\}.',
  ],
  [
    '{/* later */}',
    '{/*',
    'What stands in { } is program code, which a page can’t hold.',
    'Write it as text; for the signs themselves, write \\{ and \\}.',
  ],
  [
    '<Callout title={"a"}>\n\nWords.\n\n</Callout>',
    '<Callout title={',
    'What stands in { } in this tag is program code, which a page can’t hold.',
    'Put the text in quotes: title="…".',
  ],
  [
    '<Callout title="a" {...b}>\n\nWords.\n\n</Callout>',
    '<Callout title="a" {',
    'What stands in { } in this tag is program code, which a page can’t hold.',
    'Put the text in quotes: title="…".',
  ],
  // Parts.
  [
    '<script>alert(1)</script>',
    '<script>',
    '<script> is not a part that pages can use.',
    'The parts are <Callout>, <Do>, <Dont>, <Drawing>, <Figure> and <Steps>.',
  ],
  [
    '<iframe src="https://a.example"></iframe>',
    '<iframe',
    '<iframe> is not a part that pages can use.',
    'The parts are <Callout>, <Do>, <Dont>, <Drawing>, <Figure> and <Steps>.',
  ],
  [
    '<br/>',
    '<br/>',
    '<br> is not a part that pages can use.',
    'The parts are <Callout>, <Do>, <Dont>, <Drawing>, <Figure> and <Steps>.',
  ],
  [
    '<>words</>',
    '<>',
    '<> is not a part that pages can use.',
    'The parts are <Callout>, <Do>, <Dont>, <Drawing>, <Figure> and <Steps>.',
  ],
  [
    '<Calout title="a">\n\nWords.\n\n</Calout>',
    '<Calout',
    '<Calout> is not a part that pages can use.',
    'Did you mean <Callout>?',
  ],
  [
    '<Callout>\n\nWords.\n\n</Callout>',
    '<Callout>',
    '<Callout> needs a title.',
    'Write it into the tag: <Callout title="…">.',
  ],
  [
    '<Callout title="">\n\nWords.\n\n</Callout>',
    '<Callout title="">',
    'The title of <Callout> is empty.',
    'Write it in quotes: title="…".',
  ],
  [
    '<Callout titel="a" title="b">\n\nWords.\n\n</Callout>',
    '<Callout titel',
    '<Callout> has no setting "titel".',
    'Did you mean "title"?',
  ],
  [
    '<Callout title="a" onClick="b">\n\nWords.\n\n</Callout>',
    '<Callout title="a" on',
    '<Callout> has no setting "onClick".',
    'It knows title and kind.',
  ],
  [
    '<Callout title="a" kind="emergancy">\n\nWords.\n\n</Callout>',
    '<Callout title="a" kind',
    '"emergancy" is not a kind that <Callout> knows.',
    'Did you mean "emergency"?',
  ],
  [
    '<Drawing />',
    '<Drawing',
    '<Drawing> needs a name.',
    'Write it into the tag: <Drawing name="…">. It knows body-chart, hand-feels, hand-presses, cushion-between-knees, sore-side-up, pillows-under-knees, heat-pack and leg-lift.',
  ],
  [
    '<Drawing name="heatpack" caption="Heat" />',
    '<Drawing name',
    '"heatpack" is not a name that <Drawing> knows.',
    'Did you mean "heat-pack"?',
  ],
  [
    'Warmth may help. <Drawing name="heat-pack" caption="Heat" />',
    '<Drawing name',
    'A drawing with a caption can’t stand within a line of text.',
    'Put it on a line of its own, with an empty line before it and after it.',
  ],
  [
    '<Drawing name="heat-pack">Heat</Drawing>',
    '<Drawing name',
    'What stands between <Drawing …> and </Drawing> is not shown.',
    'Write <Drawing name="heat-pack" /> and the words beside it.',
  ],
  [
    '<Steps style="x">\n\n1. Words.\n\n</Steps>',
    '<Steps style',
    '<Steps> has no setting "style".',
    'It has none: remove it.',
  ],
  // Headings.
  [
    '# Another',
    '# Another',
    'The page has its main heading from "headline" already.',
    'Begin this one with ## instead of #.',
  ],
  ['### Deep', '### Deep', 'The heading skips a level: ### under #.', 'Begin it with ##.'],
  ['## One\n\n#### Deeper', '#### Deeper', 'The heading skips a level: #### under ##.', 'Begin it with ###.'],
  ['##\n\nWords.', '##\n', 'The heading is empty.', 'Write it after the #, or remove the line.'],
  // Links.
  [
    '[a](/conditions/sciatca/)',
    '[a]',
    'There is no page at /conditions/sciatca/.',
    'Did you mean /conditions/sciatica/?',
  ],
  ['[a](/book)', '[a]', 'There is no page at /book.', 'Did you mean /book/?'],
  [
    '[a](/about/#what-we-teat)',
    '[a]',
    'The page at /about/ has no heading "#what-we-teat".',
    'Did you mean #what-we-treat?',
  ],
  ['[a](http://a.example/)', '[a]', 'The link is not encrypted.', 'Write https://a.example/, if the site has it.'],
  [
    '[a](javascript:alert(1))',
    '[a]',
    '"javascript:alert(1)" is not safe to follow.',
    'Links begin with / for a page of this site, or with https://.',
  ],
  [
    '[a](data:text/html,b)',
    '[a]',
    '"data:text/html,b" is not safe to follow.',
    'Links begin with / for a page of this site, or with https://.',
  ],
  [
    '[a](//a.example/)',
    '[a]',
    '"//a.example/" is not safe to follow.',
    'Links begin with / for a page of this site, or with https://.',
  ],
  ['[a]()', '[a]', 'The link leads nowhere.', 'Write the address in the round brackets.'],
  ['[a][b]\n\n[b]: /boook/', '[b]: ', 'There is no page at /boook/.', 'Did you mean /book/?'],
  // Pictures.
  [
    '![A leg](./leg.jpg)',
    '![A leg]',
    'There is no picture content/conditions/leg.jpg.',
    'Put the file there, or fix its name.',
  ],
  [
    '![A leg](leg.jpg)',
    '![A leg]',
    '"leg.jpg" is not a file beside this page.',
    'Put the picture beside this page and write ./ and its name.',
  ],
  [
    '![A leg](../../../secret.png)',
    '![A leg]',
    '"../../../secret.png" is not a file beside this page.',
    'Put the picture beside this page and write ./ and its name.',
  ],
  [
    '![A leg](https://a.example/leg.jpg)',
    '![A leg]',
    'The picture is on another site: patients’ browsers would ask for it there.',
    'Save it beside this page and write ./its-name.jpg.',
  ],
  [
    '![](./pack.png)',
    '![]',
    'The picture has no words for those who can’t see it.',
    'Say in the square brackets what it shows: ![A folded heat pack](./pack.jpg).',
  ],
  [
    '![A pack](./pakc.png)',
    '![A pack]',
    'There is no picture content/conditions/pakc.png.',
    'Did you mean ./pack.png?',
  ],
  // The words of links.
  [
    'More [here](/book/).',
    '[here]',
    'The link says only "here", which tells nobody where it leads.',
    'Put the words that name its goal into the square brackets: [what happens at your first visit](/first-visit/).',
  ],
  [
    'If in doubt, [**read more** …](/book/)',
    '[**read',
    'The link says only "read more …", which tells nobody where it leads.',
    'Put the words that name its goal into the square brackets: [what happens at your first visit](/first-visit/).',
  ],
  [
    'More on [this page][1].\n\n[1]: /book/',
    '[this page]',
    'The link says only "this page", which tells nobody where it leads.',
    'Put the words that name its goal into the square brackets: [what happens at your first visit](/first-visit/).',
  ],
  [
    'More: [](/book/).',
    '[](/book/)',
    'The link has no words.',
    'Write in the square brackets what it leads to: [your first visit](/first-visit/).',
  ],
  [
    'More: https://www.nhs.uk/live-well/',
    'https://www.nhs.uk/live-well/',
    'The link shows its address, https://www.nhs.uk/live-well/, in place of words.',
    'Write what stands there: [sciatica, by the NHS](https://www.nhs.uk/conditions/sciatica/).',
  ],
  [
    'More: [nhs.uk](https://www.nhs.uk/conditions/sciatica/)',
    '[nhs.uk]',
    'The link shows its address, nhs.uk, in place of words.',
    'Write what stands there: [sciatica, by the NHS](https://www.nhs.uk/conditions/sciatica/).',
  ],
  [
    'Not [hip dysfunction](/conditions/sciatica/).',
    '[hip dysfunction](/conditions/sciatica/)',
    'Links called "hip dysfunction" lead to /conditions/hip-dysfunction/ elsewhere, and this one to /conditions/sciatica/.',
    'Say in the square brackets what is different here.',
  ],
  [
    'A [way to us](/book/), and a [Way to us](/about/).',
    '[Way to us]',
    'Links called "Way to us" lead to /book/ elsewhere, and this one to /about/.',
    'Say in the square brackets what is different here.',
  ],
];

describe('a mistake in the text of a page is reported at its place', () => {
  it.each(table)('%s', (put, at, message, fix) => {
    write('content/conditions/pack.png', '');
    insert(sciatica, put);
    const place = placeOf(sciatica, put.slice(put.indexOf(at)));
    expect(errors()).toContainEqual({ ...place, level: 'error', message, fix });
  });

  it('and what is right is not', () => {
    write('content/conditions/pack.png', '');
    insert(
      sciatica,
      [
        '![A pack](./pack.png)',
        '[a](/about/#what-we-treat) [b](https://a.example/) [c](tel:911) [d](/) [e](#who-it-affects)',
        'Text with a \\{ and a \\<, a } and 5 > 4.',
      ].join('\n\n'),
    );
    expect(errors()).toEqual([]);
  });
});

describe('a mistake in the settings of pages together', () => {
  it('is a date still to come', () => {
    change(sciatica, /^reviewed: .*/m, 'reviewed: 2026-12-02');
    expect(errors()).toEqual([
      {
        ...placeOf(sciatica, '2026-12-02'),
        level: 'error',
        message: '"reviewed" is December 2, 2026, which is still to come.',
        fix: 'Write the day on which it was done; today is 2026-12-01.',
      },
    ]);
  });

  it.each(['title', 'description'])('is a %s that another page has', (name) => {
    const words = new RegExp(`^${name}: (.*)$`, 'm').exec(text(sciatica))?.[1] ?? '';
    change(about, new RegExp(`^${name}: .*$`, 'm'), `${name}: ${words}`);
    expect(errors().map(({ file, message }) => [file, message])).toEqual([
      [about, `${sciatica} has the same ${name}.`],
    ]);
  });

  it('is a curly quotation mark', () => {
    change(sciatica, /^title: .*/m, 'title: “Sciatica”');
    expect(errors()).toEqual([
      {
        ...placeOf(sciatica, '“Sciatica”'),
        level: 'error',
        message: 'The quotation marks around this are curly, so they would be shown as part of the text.',
        fix: 'Use straight ones, as on the keyboard: "…".',
      },
    ]);
  });

  it('is a missing fence', () => {
    change(sciatica, /^---\n/, '');
    expect(errors()).toContainEqual({
      file: sciatica,
      line: 1,
      column: 1,
      level: 'error',
      message: 'The file does not begin with its settings.',
      fix: 'Begin it with a line of ---, then title: and the others, then a line of ---.',
    });
  });

  it('is a tab', () => {
    change(sciatica, '  regions:', '\tregions:');
    expect(errors()).toContainEqual({
      ...placeOf(sciatica, '\tregions:'),
      level: 'error',
      message: 'There is a tab at the start of this line.',
      fix: 'Use spaces: two for each step inwards.',
    });
  });

  it('is a published address that leads nowhere', () => {
    const ledger = 'content/addresses.txt';
    write(ledger, '# words\n/conditions/sciatica/\n/conditions/siatica/\n');
    expect(errors()).toEqual([
      {
        file: ledger,
        line: 3,
        column: 1,
        level: 'error',
        message: 'The address /conditions/siatica/ was published, and no page is there now.',
        fix: `Add this line to the settings of ${sciatica}: formerSlugs: [siatica]`,
      },
    ]);
    change(sciatica, /^updated: /m, 'formerSlugs: [siatica]\nupdated: ');
    expect(errors()).toEqual([]);
  });
});

describe('advice', () => {
  const advice = (today: string) =>
    checkContent({ ...content(), today })
      .filter(({ level }) => level === 'advice')
      .map(({ file, message }) => [file, message]);

  it('is given when a page was checked over a year ago', () => {
    change(clinic, specialDays, 'specialDays: []');
    change(sciatica, /^reviewed: .*/m, 'reviewed: 2026-09-14');
    expect(advice('2027-09-14')).toEqual([]);
    expect(advice('2027-09-15')).toEqual([
      [sciatica, 'The page was last checked against its sources on September 14, 2026, over a year ago.'],
    ]);
  });

  it('is given when all special days are over', () => {
    change(clinic, specialDays, 'specialDays:\n  - { on: 2027-05-24, hours: closed, reason: Eve }');
    expect(advice('2027-05-24')).toEqual([]);
    expect(advice('2027-05-25')).toEqual([[clinic, 'All special days are over, so none is shown.']]);
  });
});
