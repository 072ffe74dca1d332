import { stringify } from 'yaml';
import type { CalendarDate } from '../../domain/dates.ts';
import type { KnownCondition, NewConditionAnswers } from '../../domain/conditions/new-condition-answers.ts';

const one = (text: string) => stringify(text, { lineWidth: 0 }).trimEnd();
const list = (texts: readonly string[]) => texts.map((text) => `    - ${one(text)}`).join('\n');

const promptForDescription = (title: string) =>
  `TODO: Say in one sentence, in 50 to 160 characters, what a patient finds on the page about ${title.slice(0, 60)}.`;

/** What to ask first is the same on every page, so a new one begins with what all of them have. */
function sharedAskFirst(known: readonly KnownCondition[]): readonly string[] {
  const [first, ...others] = known.filter(({ draft }) => !draft);
  const shared = first?.askFirst.filter((text) => others.every(({ askFirst }) => askFirst.includes(text))) ?? [];
  return shared.length > 0 ? shared : ['TODO: What to ask a physician and the clinic about before any massage'];
}

/** The setting can't be empty, so without an answer the first page that patients can see stands in. */
const firstShown = (known: readonly KnownCondition[]) =>
  [...known]
    .sort((a, b) => Number(a.draft) - Number(b.draft))
    .map(({ slug }) => slug)
    .slice(0, 1);

/** The settings of a new condition page, as YAML. */
export const newConditionSettings = (
  { title, description, regions, related }: NewConditionAnswers,
  known: readonly KnownCondition[],
  today: CalendarDate,
): string => `title: ${one(title)}
alsoCalled:
  - "TODO: Another name patients know it by (or remove alsoCalled)"
headline: "TODO: The heading of the page, with the main complaint in plain words"
description: ${one(description ?? promptForDescription(title))}
summary: "TODO: The answer up front, in two or three plain sentences: what it is, how long it tends to last, what massage may add."
symptoms:
  - "TODO: How it tends to feel, one phrase a line"
  - "TODO: When it is worse"
where:
  regions:
${list(regions ?? ['lower-back'])}
  view: back
  # Only where a structure should be drawn: sciatic-nerve, piriformis or it-band.
  # pathway: sciatic-nerve
safety:
  emergency:
    - "TODO: A sign to call 911 for"
  urgent:
    - "TODO: A sign to see a physician for first"
  askFirst:
${list(sharedAskFirst(known))}
related:
${(related ?? firstShown(known))
  .map((slug) => `  - condition: ${slug}\n    because: "TODO: Why the two belong together, in one sentence"`)
  .join('\n')}
sources:
  - title: "TODO: What the source is called"
    publisher: "TODO: Who published it"
    # Only where the source has one.
    # year: 2020
    url: https://todo.invalid/
reviewed: ${today}
updated: ${today}
booking:
  heading: "TODO: A heading for the booking block"
  text: "TODO: A sentence or two under it, without hours: they come from clinic.yaml."
formerSlugs: []
draft: true
`;
