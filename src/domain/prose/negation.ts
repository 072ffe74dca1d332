import {
  doubleNegation,
  instead,
  likeUs,
  negator,
  nobody,
  noNegation,
  noun,
  reported,
  strongTurn,
  takenBack,
  turn,
} from './negating-words.ts';
import type { Span } from './spans.ts';

const blank = (text: string, pattern: RegExp) => text.replace(pattern, (found) => ' '.repeat(found.length));
const afterLast = (text: string, pattern: RegExp) => {
  const last = [...text.matchAll(pattern)].at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
};

/** After "and", a new statement may begin: "it does not hurt and it cures", "… and cures". */
function ownStatement(scope: string, claim: string): string {
  const last = [...scope.matchAll(/\b(?:and|plus)\b/gi)].at(-1);
  if (!last) return scope;
  const rest = scope.slice(last.index + last[0].length).trim();
  const begins = rest
    ? /^(?:it|we|they|you|our|your|this|massage|treatment|therapy|can|will|is|are|has|have|also|then|actually|really|even|always|often)\b/i.test(
        rest,
      )
    : /(?:s|ed)$/i.test(claim.split(' ')[0] ?? '');
  return begins ? rest : scope;
}

/** "No drugs, guaranteed relief": a sentence without a verb, whose "no" reaches to the comma. */
function ownFragment(scope: string, isStart: boolean): string {
  if (!isStart || !/^["'(]*no\b/i.test(scope)) return scope;
  const [, ...rest] = scope.split(',');
  const last = rest.at(-1) ?? '';
  const goesOn =
    /\b(?:or|nor)\b|^ (?:however|even|not even|can|could|will|would|is|are|has|have|does|do|may|should|was|were)\b/i;
  return rest.length === 0 || rest.some((part) => goesOn.test(part)) ? scope : last;
}

/** Whether words of a sentence with straight signs are said not to be so. */
export function isNegated(sentence: string, { start, end }: Span): boolean {
  const claim = sentence.slice(start, end);
  const before = blank(sentence.slice(0, start), /\([^)]*\)/g);
  if (instead.test(before) || (noun.test(before) && takenBack.test(sentence.slice(end)))) return true;
  if (
    doubleNegation.test(before) ||
    (/^guaranteed$/i.test(claim) && before.endsWith(', ') && !/\w/.test(sentence.slice(end)))
  )
    return false;
  const said = blank(before, noNegation);
  const wide = afterLast(said, strongTurn);
  const embedded = reported.exec(wide);
  if (embedded && wide.slice(0, embedded.index + embedded[0].length).search(negator) >= 0) return true;
  const scope = afterLast(said, turn);
  const own = ownFragment(ownStatement(scope, claim), scope.length === said.length);
  return own.search(negator) >= 0 && !(nobody.test(own) && likeUs.test(sentence.slice(end)));
}
