import { inFile, type ContentRule } from './rule.ts';

/** A page with settings alone would be published as a heading over nothing. */
export const bodySaysSomething: ContentRule = ({ conditions, pages }) =>
  [...conditions, ...pages]
    .filter(({ body }) => body.trim() === '')
    .map(({ path, bodyLine }) => ({
      ...inFile(path, 'The page has no text.', 'Write it below the second line of ---.'),
      line: bodyLine,
    }));
