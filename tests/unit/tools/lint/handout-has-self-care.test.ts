import { expect, it } from 'vitest';
import { handoutHasSelfCare } from '../../../../src/tools/lint/handout-has-self-care.ts';
import { editedContent, sciatica } from './edited-content.ts';

const { edit, placeOf, content, problems } = editedContent();
const heading = '## What you can do yourself';
const message =
  'No part is called "What you can do yourself", so the handout that patients print says nothing on that.';

it.each([
  ['## What can you do yourself', 'What can you do yourself'],
  ['## What you can do yourself?', 'What you can do yourself?'],
  ['### What you can do yourself', 'What you can do yourself'],
])('%s is reported as a slip', (slip, named) => {
  edit(sciatica, heading, slip);
  const reported = {
    ...placeOf(sciatica, slip),
    level: 'advice',
    message,
    fix: `If "${named}" is meant, change it to ## What you can do yourself`,
  };
  expect(handoutHasSelfCare(content())).toEqual([reported]);
  expect(problems()).toContainEqual(reported);
});

it('a page without any such heading is reported at the beginning of its text', () => {
  edit(sciatica, heading, '## Tips');
  expect(handoutHasSelfCare(content())).toMatchObject([
    { file: sciatica, message, fix: 'Begin that part with ## What you can do yourself' },
  ]);
});

it('its case is left to the owner', () => {
  edit(sciatica, heading, '## What You Can Do Yourself');
  expect(handoutHasSelfCare(content())).toEqual([]);
});
