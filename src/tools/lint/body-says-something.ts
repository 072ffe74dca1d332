import { everyPage, problemIn, type ContentRule } from './rule.ts';

/** A page with settings alone would be published as a heading over nothing. */
export const bodySaysSomething: ContentRule = (content) =>
  everyPage(content)
    .filter(({ body }) => body.trim() === '')
    .map(({ path, bodyLine }) =>
      problemIn(path, 'The page has no text.', 'Write it below the second line of ---.', { line: bodyLine, column: 1 }),
    );
