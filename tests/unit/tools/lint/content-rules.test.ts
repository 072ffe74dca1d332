import { describe, expect, it } from 'vitest';
import {
  about,
  clinic,
  editedContent,
  mondayLine,
  nameLine,
  phoneLine,
  sciatica,
  specialDays,
} from './edited-content.ts';

const { text, edit, write, insert, remove, lineOf, problems: found } = editedContent();
const problems = () => found().map(({ file, line, level, message, fix }) => ({ file, line, level, message, fix }));
const errors = () => found().flatMap(({ level, message }) => (level === 'error' ? [message] : []));

it('finds nothing wrong in the fixture site', () => {
  expect(problems()).toEqual([]);
});

describe('a mistake in clinic.yaml', () => {
  it.each([
    [
      phoneLine,
      phoneLine.replace('phone', 'fone'),
      'fone:',
      '"fone" is not a setting this file knows.',
      'Did you mean "phone"?',
    ],
    [phoneLine, 'phone: 7203048816', 'phone:', '"phone" has to be text.', 'Put it in quotes: "7203048816".'],
    [
      phoneLine,
      'phone: 720 304 8816',
      'phone:',
      '"phone" is not a phone number.',
      'Write it in quotes, like "720-555-0100".',
    ],
    [
      nameLine,
      'name:',
      'name:',
      'Nothing stands after "name:".',
      'Write its value there, or remove the line if it may be left out.',
    ],
    [
      'timezone: America/Denver',
      'timezone: Denver',
      'timezone:',
      '"timezone" is not a time zone.',
      'Use a name like America/Denver.',
    ],
    [
      'https://mesabodywork.janeapp.com/',
      'javascript:alert(1)//',
      'javascript',
      '"url" is not a full web address.',
      'Start it with https://.',
    ],
    [
      'https://mesabodywork.janeapp.com/',
      'http://mesabodywork.janeapp.com/',
      'http://',
      '"url" is not a full web address.',
      'Start it with https://.',
    ],
    [
      'Saturday and Sunday: closed',
      'Thursday: closed',
      'Thursday: closed',
      'Thursday is named twice: in "Monday to Thursday" and in "Thursday".',
      'Keep it in one of the two lines.',
    ],
    [
      mondayLine,
      mondayLine.replace('pm', ''),
      'Monday to Thursday',
      '"9am to 5:30" ends before it starts.',
      'Check am and pm: it reads as 9am to 5:30am.',
    ],
    [
      specialDays,
      'specialDays:\n  - { on: 24.12.2026, hours: closed, reason: Eve }',
      '24.12',
      '"on" is not a date.',
      'Write it as 2026-11-22 (year, month, day).',
    ],
    [
      specialDays,
      'specialDays:\n  - { on: 2026-02-30, hours: closed, reason: Eve }',
      '02-30',
      '"on" is not a date.',
      'Write it as 2026-11-22 (year, month, day).',
    ],
    [
      specialDays,
      'specialDays:\n  - { on: 2026-12-24, hours: 25:00 to 26:00, reason: Eve }',
      '25:00',
      '"25:00" is not a time of day.',
      'Write times like 9am, 5:30pm, noon or 17:30.',
    ],
  ])('%s -> %s', (from, to, onLine, message, fix) => {
    edit(clinic, from, to);
    expect(problems()).toContainEqual({ file: clinic, line: lineOf(clinic, onLine), level: 'error', message, fix });
  });

  it('leaves the clinic without phone and booking link', () => {
    edit(clinic, /^phone:.*\n/m, '');
    expect(problems()).toEqual([]);
    edit(clinic, /^booking:\n.*\n/m, '');
    expect(problems().map(({ file, message }) => [file, message])).toEqual([
      [clinic, 'There is neither a phone number nor a booking link: nobody could reach the clinic.'],
    ]);
  });
});

describe("a mistake in a condition's settings", () => {
  it.each([
    ['symptoms:', 'symptons:', 'symptons:', '"symptons" is not a setting this file knows.', 'Did you mean "symptoms"?'],
    ['symptoms:', 'symptons:', '---', '"symptoms" is missing.', 'Add a line that begins with symptoms: here.'],
    [/^safety:\n(?: .*\n)+/m, '', '---', '"safety" is missing.', 'Add a line that begins with safety: here.'],
    [
      '- glute',
      '- glutes',
      '- glutes',
      '"glutes" is not one of the values "regions" can have.',
      'Did you mean "glute"?',
    ],
    [
      /^reviewed: .*/m,
      'reviewed: last week',
      'reviewed:',
      '"reviewed" is not a date.',
      'Write it as 2026-11-22 (year, month, day).',
    ],
    [
      'condition: it-band',
      'condition: itband',
      'condition: itband',
      'There is no page content/conditions/itband.mdx.',
      'Did you mean "it-band"?',
    ],
    [
      'condition: it-band',
      'condition: sciatica',
      'condition: sciatica',
      'The page names itself as related.',
      'Remove the entry, or name another page.',
    ],
    [
      'condition: it-band',
      'condition: hip-dysfunction',
      'condition: hip-dysfunction',
      '"hip-dysfunction" is named twice.',
      'Keep one of the two entries.',
    ],
    [
      /^description: .*/m,
      'description: Too short.',
      'description:',
      '"description" is too short.',
      'Use 50 to 160 characters.',
    ],
    [
      /^title: .*/m,
      'title: Sciatica: the nerve',
      'title:',
      'A colon followed by a space stands inside the text.',
      'Put the whole text after the first colon in quotes: title: "Sciatica: what helps".',
    ],
  ])('%s -> %s', (from, to, onLine, message, fix) => {
    edit(sciatica, from, to);
    const found = problems();
    expect(found.map((problem) => ({ ...problem, line: 0 }))).toContainEqual({
      file: sciatica,
      line: 0,
      level: 'error',
      message,
      fix,
    });
    if (onLine !== '---' && !message.includes('named twice'))
      expect(found.find((problem) => problem.message === message)?.line).toBe(lineOf(sciatica, onLine));
  });

  it('gives advice where a related page is a draft, and stops a link to it', () => {
    edit('content/conditions/it-band.mdx', /^updated: /m, 'draft: true\nupdated: ');
    const reported = problems();
    expect(reported.filter(({ level }) => level === 'advice').map(({ message }) => message)).toContain(
      '"it-band" is a draft, so this link is not shown.',
    );
    expect(reported.filter(({ level }) => level === 'error').map(({ message }) => message)).toContain(
      'The page at /conditions/it-band/ is a draft.',
    );
  });
});

describe('a mistake in the text of a page', () => {
  it('is an empty body', () => {
    write(sciatica, `${text(sciatica).split('\n---\n')[0] ?? ''}\n---\n\n`);
    expect(problems().map(({ file, message }) => [file, message])).toEqual([[sciatica, 'The page has no text.']]);
  });

  it.each([
    ['<Steps>', '<Steps', 'The sign < begins a part here, and none follows.'],
    ['</Steps>', '', '<Steps> is opened here and not closed.'],
    ['<Steps>', '', '</Steps> closes a part that is not open.'],
    ['## Who it affects', '## Who {it affects', 'The sign { begins program code, which a text can’t hold.'],
    ['## Who it affects', '## Who it affects <5', 'The sign < begins a part here, and none follows.'],
    ['## Who it affects', '<!-- later -->', 'A comment in this form can’t be read.'],
  ])('is what MDX cannot read: %s -> %s', (from, to, message) => {
    edit(sciatica, from, to);
    const [problem, ...more] = problems();
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: sciatica, level: 'error', message });
    expect(problem?.line).toBeGreaterThan(lineOf(sciatica, 'booking:'));
  });
});

describe('a file that would be passed over, or win by chance,', () => {
  it.each([
    ['content/conditions/knee.md', 'A .md file is not a page: it would be left out without a word.'],
    ['content/conditions/_draft.mdx', 'A file name that begins with _ does not hide a page.'],
    [
      'content/conditions/legs/knee.mdx',
      'A page stands in content/conditions or content/pages, and in no folder below.',
    ],
    ['content/conditions/notes.docx', 'This file is of no kind that the site knows.'],
    ['content/pages/abuot.mdx', '"abuot" is not a page of this site.'],
  ])('%s', (file, message) => {
    write(file, text(file.includes('pages') ? 'content/pages/about.mdx' : sciatica));
    expect(problems()).toContainEqual(expect.objectContaining({ file, message }));
  });

  it('is named like another but for its case', () => {
    write('content/conditions/Sciatica.mdx', text(sciatica));
    expect(problems().map(({ file, message }) => [file, message])).toContainEqual([
      sciatica,
      "content/conditions/Sciatica.mdx already stands at this page's address.",
    ]);
  });

  it('claims the former address of another', () => {
    edit('content/conditions/it-band.mdx', /^updated: /m, 'formerSlugs: [sciatica]\nupdated: ');
    expect(problems().map(({ file, message }) => [file, message])).toEqual([
      ['content/conditions/it-band.mdx', `${sciatica} stands at the address of "sciatica".`],
    ]);
  });

  it('is missing', () => {
    remove('content/pages/about.mdx');
    expect(problems().map(({ file, message }) => [file, message])).toEqual([
      ['content/pages/about.mdx', 'The page is missing.'],
    ]);
  });
});

it('a heading on the page of all conditions leaves the names of places to them', () => {
  const conditions = 'content/pages/conditions.mdx';
  edit(conditions, '## Why these belong together', '## Groin');
  expect(errors()).toEqual(['The page has a part called "Groin" already: that place on the body.']);
  edit(conditions, '## Groin', '## Groin pain');
  expect(errors()).toEqual([]);
});

describe('the words of links', () => {
  it('may lead to parts of one page, and be what they like in a picture', () => {
    insert(about, 'A [way to us](/book/#x), a [way to us](/book/), and ![here](./here.png).');
    expect(errors().filter((message) => message.includes('inks called') || message.includes('says only'))).toEqual([]);
  });

  it('that every page has on its frame keep their goal', () => {
    insert(
      about,
      '[Book online](/book/), [home](/), [Call](/book/), [Mesa Bodywork](/about/), [Privacy](/accessibility/). [Call 911](tel:911)',
    );
    expect(errors()).toEqual([
      'Links called "Book online" lead to https://mesabodywork.janeapp.com/book elsewhere, and this one to /book/.',
      'Links called "Call" lead to tel:+17203048816 elsewhere, and this one to /book/.',
      'Links called "Mesa Bodywork" lead to / elsewhere, and this one to /about/.',
      'Links called "Privacy" lead to /privacy/ elsewhere, and this one to /accessibility/.',
    ]);
  });

  it('of sources are apart, or lead to one address', () => {
    const source = (url: string, year: number) =>
      `sources:\n  - { title: Sciatica, publisher: BMJ, year: ${year}, url: "https://bmj.com/${url}" }`;
    edit(sciatica, 'sources:', `${source('b', 2001)}\n${source('a', 2000).slice('sources:\n'.length)}`);
    expect(errors()).toEqual([]);
    edit(sciatica, 'year: 2001', 'year: 2000');
    expect(problems().filter(({ level }) => level === 'error')).toEqual([
      {
        file: sciatica,
        line: lineOf(sciatica, 'bmj.com/a'),
        level: 'error',
        message: '"Sciatica" by BMJ is a source already, at https://bmj.com/b.',
        fix: 'Remove one of the two, or say in the title what is different here.',
      },
    ]);
    edit(sciatica, 'bmj.com/a', 'bmj.com/b');
    expect(errors()).toEqual([]);
  });
});
