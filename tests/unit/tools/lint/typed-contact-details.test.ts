import { describe, expect, it } from 'vitest';
import { typedContactDetails } from '../../../../src/tools/lint/typed-contact-details.ts';
import { about, clinic, editedContent, sciatica } from './edited-content.ts';

const { edit, insert, set, placeOf, content, problems } = editedContent();
const found = () => typedContactDetails(content());

const reported = {
  hours: {
    here: 'Opening hours are',
    fix: 'Take this out: hours belong in content/clinic.yaml, and the site shows them from there.',
  },
  phone: {
    here: 'A phone number is',
    fix: 'Take this out: phone numbers belong in content/clinic.yaml, and the site shows them from there.',
  },
  email: {
    here: 'An email address is',
    fix: 'Take this out: email addresses belong in content/clinic.yaml, and the site shows them from there.',
  },
  street: {
    here: 'The clinic’s address is',
    fix: 'Take this out: addresses belong in content/clinic.yaml, and the site shows them from there.',
  },
};
const problem = (kind: keyof typeof reported, words: string) => ({
  level: 'error',
  message: `${reported[kind].here} typed into the page: "${words}".`,
  fix: reported[kind].fix,
});

describe('a contact detail typed into a page is reported at its place', () => {
  it.each([
    ['We open at 10am.', 'hours', '10am'],
    ['We are here from **8 am to 4:30 pm** today.', 'hours', '8 am to 4:30 pm'],
    ['We close at 4:30pm.', 'hours', '4:30pm'],
    ['We close at 18:30 sharp.', 'hours', '18:30'],
    ['Come by until 6 p.m. or call us.', 'hours', '6 p.m.'],
    ['Find us here 9 to 5pm.', 'hours', '9 to 5pm'],
    ['Find us here 10am to noon.', 'hours', '10am to noon'],
    ['On [our page](/book/), Monday to Friday, 10 to 6, you can book.', 'hours', 'Monday to Friday, 10 to 6'],
    ['Come 10–6 on weekdays.', 'hours', '10–6 on weekdays'],
    ['We are open 9 to 5.', 'hours', 'open 9 to 5'],
    ['We are closed on Sundays.', 'hours', 'closed on Sundays'],
    ['Call 720-555-0123 first.', 'phone', '720-555-0123'],
    ['Call (720) 555-0199 first.', 'phone', '(720) 555-0199'],
    ['Call +1 720 555 0123 first.', 'phone', '+1 720 555 0123'],
    ['Call 1-800-555-0100 first.', 'phone', '1-800-555-0100'],
    ['Call 720.555.0123 first.', 'phone', '720.555.0123'],
    ['Call 7205550123 first.', 'phone', '7205550123'],
    ['Call us at 555-0123 first.', 'phone', '555-0123'],
    ['Write to hello@clinic.example first.', 'email', 'hello@clinic.example'],
    ['We are at 48 Juniper Lane, upstairs.', 'street', '48 Juniper Lane'],
    ['We are at 48 juniper Ln. upstairs.', 'street', '48 juniper Ln.'],
  ] as const)('%s', (paragraph, kind, words) => {
    insert(sciatica, paragraph);
    expect(found()).toEqual([{ ...placeOf(sciatica, words), ...problem(kind, words) }]);
  });

  it('by the checks of all content', () => {
    insert(sciatica, 'We open at 10am.');
    expect(problems()).toEqual(found());
    expect(found()).toHaveLength(1);
  });

  it('in a list, a part, a title, and behind signs that stand for others', () => {
    insert(
      about,
      [
        '- Rest & ask: 4pm &amp; later \\* or 5pm',
        '<Callout title="From 10am">\n\n> Quoted,\n> by 11am.\n\n</Callout>',
        '| a | b |\n| --- | --- |\n| 😀 c | 9am |',
        'First line,\n   then 2pm.',
      ].join('\n\n'),
    );
    const times = ['4pm', '5pm', '11am', '9am', '2pm', '10am'];
    expect(found()).toEqual(times.map((words) => ({ ...placeOf(about, words), ...problem('hours', words) })));
  });

  it('in a setting, where its value stands', () => {
    set(sciatica, 'summary', 'Come in at 10am on weekdays.');
    edit(sciatica, /^ {2}text: .*$/m, '  text: "Or call 720-555-0123."');
    expect(found()).toEqual([
      { ...placeOf(sciatica, 'Come in at'), ...problem('hours', '10am on weekdays') },
      { ...placeOf(sciatica, '"Or call'), ...problem('phone', '720-555-0123') },
    ]);
  });

  it('in a link', () => {
    insert(about, '[Call us](tel:+17205550123), [write](mailto:hello@clinic.example), or call [911](tel:911).');
    expect(found()).toEqual([
      { ...placeOf(about, '[Call us]'), ...problem('phone', '+17205550123') },
      { ...placeOf(about, '[write]'), ...problem('email', 'hello@clinic.example') },
    ]);
  });

  it('once, where a link says what it leads to', () => {
    insert(about, 'Write to hello@clinic.example.');
    expect(found()).toHaveLength(1);
  });

  it('by the street that clinic.yaml has', () => {
    edit(clinic, '48 Juniper Lane', '77 Pearl Parkway');
    insert(about, 'Once at 48 Juniper Lane, now at 77 Pearl Pkwy.');
    expect(found()).toEqual([{ ...placeOf(about, '77 Pearl'), ...problem('street', '77 Pearl Pkwy.') }]);
  });
});

it.each([
  'Allow 8 weeks, or 10 to 12 weeks.',
  'Rest for 20 minutes, 2:30 minutes or 10 to 6 hours.',
  'On Monday do 10 to 12 minutes, and on Tuesday 8 to 10 repetitions.',
  'It wakes people at 3am.',
  'Call 911.',
  'About 600 men, 200-1000 people, 1988-2017, 51 of 66.',
  'See https://doi.org/10.1186/s12884-020-02924-7205550123 or [the study](https://pubmed.example/7205550123).',
  'An open wound on a Monday.',
  'It lies at L4 to S3, at 30 degrees.',
  'Ask @clinic and others.',
  'It costs $10 to $60, or 10-60 percent.',
  'From 1 to 10, how bad is it?',
])('is not: %s', (paragraph) => {
  insert(sciatica, paragraph);
  expect(found()).toEqual([]);
});

it('is not asked of an address that clinic.yaml does not have', () => {
  edit(clinic, /^address:.*$/m, 'address: none');
  expect(found()).toEqual([]);
});
