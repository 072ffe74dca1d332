import { describe, expect, it } from 'vitest';
import { schemaHolds } from '../../../../src/tools/lint/schema-holds.ts';
import { noFix } from '../../../../src/tools/lint/schema-sentences.ts';
import { contentFrom } from '../../../../src/collections/reader/content.ts';
import { condition } from '../../../../src/collections/schemas/condition.ts';
import { fixtureDay } from '../../../fixtures/site-content.ts';
import { clinic, editedContent, nameLine as name, phoneLine, sciatica, specialDays } from './edited-content.ts';

const { text, edit, write, remove, set, placeOf, problems } = editedContent();
const errors = () => problems().filter(({ level }) => level === 'error');
const day = (entry: string) => `specialDays:\n  - ${entry}`;

/** A line of a file, what is put in its place, the words it is reported at, and all that is said. */
type Row = [file: string, from: string | RegExp, to: string, at: string, message: string, fix: string];

const colon = 'Write the name, a colon, a space and the text.';
const noColon = `${colon} A text that goes on from the line above begins two spaces further in.`;
const neighbors = 'This line does not begin in line with its neighbors.';
const spaces = 'Give it as many spaces as the lines it belongs to; two more for each step inwards.';
const either = 'Give either on, or from and to.';
const list = 'Write each entry on a line of its own below: two spaces, a hyphen, a space and the text.';
const entry = 'Write it on a line of its own below, after a hyphen and a space.';
const sign = (char: string) => `A text that begins with ${char} means something else here.`;
const quoted = (words: string) => `Put the text in quotes: ${words}.`;

const unreadable: Row[] = [
  [clinic, name, 'name: &Co Pain', '&Co', sign('&'), quoted('"&Co Pain"')],
  [clinic, name, 'name: !Pain Relief', '!Pain', sign('!'), quoted('"!Pain Relief"')],
  [clinic, name, 'name: @Pain "Relief"', '@Pain', sign('@'), quoted(`'@Pain "Relief"'`)],
  [clinic, phoneLine, 'phone: *call us', '*call', sign('*'), quoted('"*call us"')],
  [clinic, name, 'name Mesa', 'name Mesa', 'There is no colon after the name.', noColon],
  [clinic, name, 'name = X', 'name = X', 'There is no colon after the name.', noColon],
  [clinic, 'Monday to Thursday: ', 'Monday:', '9am to 5:30pm\n', 'A space is missing after the colon.', colon],
  [
    clinic,
    name,
    'name: Mesa: Bodywork',
    'Mesa: Bodywork',
    'A colon followed by a space stands inside the text.',
    'Put the whole text after the first colon in quotes: title: "Sciatica: what helps".',
  ],
  [clinic, 'phone:', ' phone:', 'phone:', neighbors, spaces],
  [sciatica, '  view: back', '   view: back', 'view: back', neighbors, spaces],
  [
    sciatica,
    '  - Lumbar radiculopathy',
    '   - Lumbar radiculopathy',
    '- Lumbar',
    'This entry begins further in than the one above, so it is read as part of it.',
    'Give it as many spaces as the other entries of the list.',
  ],
  [
    clinic,
    name,
    'name: "Mesa',
    '"Mesa',
    'A quotation mark is opened and not closed.',
    'Close it at the end of the text with the same mark.',
  ],
  [
    clinic,
    name,
    'name: "Mesa" Bodywork',
    'Bodywork',
    'Text stands behind the closing quotation mark.',
    'Put the quotation marks around the whole text; inside it, use the other kind (\' or ").',
  ],
  [
    clinic,
    '"80501" }',
    '"80501"',
    '{ street',
    'A bracket is opened and not closed.',
    'Close it at the end of the line: ] for [, and } for {.',
  ],
  [
    clinic,
    'timezone: America/Denver',
    'name: Again',
    'name: Again',
    'This name stands twice in the same list of settings.',
    'Keep one of the two lines.',
  ],
];

const wrongValues: Row[] = [
  [
    clinic,
    'url: https://mesabodywork.com',
    'url: mesabodywork.com',
    'mesabodywork.com',
    '"url" is not a full web address.',
    'Start it with https://.',
  ],
  [
    clinic,
    specialDays,
    day('{ on: 2026-12-24, from: 2026-12-24, hours: closed, reason: Eve }'),
    'from: 2026-12-24, hours',
    'This special day is given in two ways.',
    either,
  ],
  [
    clinic,
    specialDays,
    day('{ from: 2026-12-24, too: 2026-12-26, hours: closed, reason: Eve }'),
    'too:',
    '"too" is not a setting this file knows.',
    'Did you mean "to"?',
  ],
  [
    clinic,
    specialDays,
    day('{ hours: closed, reason: Eve }'),
    '{ hours: closed, reason: Eve',
    'This special day has no date.',
    either,
  ],
  [clinic, '"80501"', '02134', '02134', '"zip" has to be text.', 'Put it in quotes: "02134".'],
  [
    clinic,
    /^email: .*/m,
    'email: hello',
    'hello',
    '"email" is not an email address.',
    'Write it like hello@example.com.',
  ],
  [
    clinic,
    specialDays,
    'specialDays: []\ngeo: { lat: 400, lng: -105 }',
    '400',
    '"lat" is not a place on a map.',
    'Write a number from -90 to 90, like 40.015.',
  ],
  [
    clinic,
    'America/Denver',
    'America/Dever',
    'America/Dever',
    '"timezone" is not a time zone.',
    'Did you mean America/Denver?',
  ],
  [
    sciatica,
    '  - Lumbar radiculopathy',
    '  - Warning: a change',
    'Warning',
    'A colon followed by a space stands inside the text.',
    quoted('"Warning: a change"'),
  ],
  [
    sciatica,
    'title: Sciatica\n',
    `title: ${'Sciatica '.repeat(5)}\n`,
    'Sciatica Sciatica',
    '"title" is too long.',
    'Use 40 characters at most, since browser tabs and search results cut off the rest.',
  ],
  [
    sciatica,
    /^symptoms:\n(?: .*\n)+/m,
    'symptoms: pain\n',
    'pain\nwhere',
    '"symptoms" has to be a list (each entry on a line of its own, after a hyphen).',
    list,
  ],
  [sciatica, /^symptoms:\n(?: .*\n)+/m, 'symptoms: []\n', '[]', '"symptoms" needs at least one entry.', entry],
  [
    sciatica,
    '  - Lumbar radiculopathy',
    '  -',
    '\nheadline',
    'An entry of "alsoCalled" is empty.',
    'Write its text after the hyphen, or remove the line.',
  ],
  [
    sciatica,
    'updated: ',
    'draft: maybe\nupdated: ',
    'maybe\n',
    '"draft" is neither true nor false.',
    'Write draft: true or draft: false, without quotes.',
  ],
  [
    sciatica,
    'year: 2016',
    'year: 20161',
    '20161',
    '"year" is not a year of such a source.',
    'Write four digits, or leave the line out.',
  ],
];

describe('a mistake in the settings is reported once, at its place', () => {
  it.each([...unreadable, ...wrongValues])('%s: %s -> %j', (file, from, to, at, message, fix) => {
    edit(file, from, to);
    expect(errors()).toEqual([{ ...placeOf(file, at), level: 'error', message, fix }]);
  });

  it.each(['US/Mountain', 'America/Indiana/Indianapolis'])('and %s is a time zone', (zone) => {
    set(clinic, 'timezone', zone);
    expect(errors()).toEqual([]);
  });
});

describe('a mistake in a file as a whole', () => {
  it('is that clinic.yaml is gone', () => {
    write('content/clinic.yml', text(clinic));
    remove(clinic);
    expect(errors().map(({ file, message, fix }) => [file, message, fix])).toEqual([
      ['content/clinic.yml', 'A .yml file is not read here.', 'Rename it so that it ends in .yaml.'],
      [clinic, 'The file is missing.', 'Put it back: the clinic’s name, hours and address are in it.'],
    ]);
  });

  it('is that it is empty', () => {
    write(clinic, '');
    expect(errors().map(({ file, message }) => [file, message])).toEqual([[clinic, 'The file is empty.']]);
  });

  it('is that every condition is a draft, or gone', () => {
    const conditions = ['hip-dysfunction', 'it-band', 'sciatica'].map((slug) => `content/conditions/${slug}.mdx`);
    for (const file of conditions) edit(file, 'updated: ', 'draft: true\nupdated: ');
    expect(errors()).toContainEqual({
      ...placeOf('content/conditions/hip-dysfunction.mdx', 'draft: true'),
      level: 'error',
      message: 'Every condition is a draft, so the site has none to show.',
      fix: 'Write draft: false in one that is ready.',
    });
    for (const file of conditions) remove(file);
    expect(errors().map(({ message }) => message)).toContain('There is no condition page.');
  });

  it('is a published page that is a draft now, or a line that is no address', () => {
    write('content/addresses.txt', '/conditions/sciatica/\nhttps://a.example/\n');
    edit(sciatica, 'updated: ', 'draft: true\nupdated: ');
    const reported = errors().filter(({ file }) => file === 'content/addresses.txt');
    expect(reported.map(({ line, message, fix }) => [line, message, fix])).toEqual([
      [
        1,
        'The address /conditions/sciatica/ was published, and its page is a draft now.',
        `Write draft: false in ${sciatica}, or put formerSlugs: [sciatica] into the page that takes its place and remove this one.`,
      ],
      [
        2,
        '"https://a.example/" is not an address of this site.',
        'An address begins and ends with /, like /conditions/sciatica/. Fix the line, or begin it with # if it is a note.',
      ],
    ]);
  });
});

describe('what is no mistake', () => {
  it.each(['.sciatica.mdx.swp', 'sciatica.mdx~', '._sciatica.mdx', '~$sciatica.mdx', '.#sciatica.mdx'])(
    'is a file that an editor leaves: %s',
    (file) => {
      write(`content/conditions/${file}`, '\u0000');
      expect(problems()).toEqual([]);
    },
  );

  it('is a link to a part of the body on the page of all conditions', () => {
    edit(sciatica, '\n## ', '\n[x](/conditions/#glute)\n\n## ');
    expect(errors()).toEqual([]);
  });
});

it.each([
  ['[x](/about/#50%)', '"/about/#50%" has a % that stands for nothing.'],
  ['![x](./50%.png)', '"./50%.png" has a % that stands for nothing.'],
])('a stray %% in %s is reported', (words, message) => {
  edit(sciatica, '\n## ', `\n${words}\n\n## `);
  const fix = 'A % in an address is written %25.';
  expect(errors()).toEqual([{ ...placeOf(sciatica, words), level: 'error', message, fix }]);
});

it('a week without an open day is advised on', () => {
  edit(clinic, /^hours:\n(?: .*\n)+/m, 'hours:\n  Monday to Sunday: closed\n');
  expect(problems().map(({ file, line, level, message }) => [file, line, level, message])).toContainEqual([
    clinic,
    placeOf(clinic, 'hours:\n').line,
    'advice',
    'No day of the week is open, so every page says that the clinic is closed.',
  ]);
});

/** Values that are wrong nearly everywhere, as YAML writes them. */
const oddValues = [
  '""',
  '5',
  '-999',
  '1.5',
  '99999',
  'true',
  '[]',
  '{}',
  '[""]',
  '[5]',
  'Odd',
  '"a: b"',
  '2026-13-01',
].concat('x'.repeat(200), '{ odd: 1 }', '~', '[~]', '.inf');
const extras = {
  [clinic]: 'geo: { lat: 1, lng: 1 }\npriceRange: $$\n',
  [sciatica]: 'formerSlugs: [old]\ndraft: false\n',
};

describe.each(Object.entries(extras))('whatever is wrong in a setting of %s', (file, extra) => {
  it('is explained with a fix', () => {
    const [settings = ''] =
      file === clinic ? [text(file) + extra] : text(file).replace('---\n', `---\n${extra}`).split('\n---\n');
    const rest = file === clinic ? '' : '\n---\n\nWords.\n';
    const lines = [...settings.matchAll(/^( *(?:- )?\w+: |( *- ))(?=\S).*$/gm)];
    expect(lines.length).toBeGreaterThan(8);
    for (const { index, 0: line, 1: lead = '' } of lines)
      for (const odd of oddValues) {
        const changed = `${settings.slice(0, index)}${lead}${odd}${settings.slice(index + line.length)}${rest}`;
        const reported = schemaHolds({ ...contentFrom(new Map([[file, changed]])), today: fixtureDay });
        for (const { message, fix } of reported) {
          expect(fix, `${lead}${odd} ${message}`).not.toBe(noFix);
          expect(`${message} ${fix}`).not.toMatch(/Invalid|Too (small|big)|undefined/);
        }
      }
  });
});

it('a day in place of a text is kept as it is written: Astro’s YAML reader makes a Date of it', () => {
  const asAstroReadsIt = [new Date('2026-10-05')];
  expect(condition.shape.symptoms.parse(asAstroReadsIt)).toEqual(['2026-10-05']);
  expect(condition.shape.alsoCalled.parse(asAstroReadsIt)).toEqual(['2026-10-05']);
});
