import type { Source } from '../../schemas/source.ts';
import { withStraightSigns } from './straight-signs.ts';

const kind = '(?:reviews?|trials?|stud(?:y|ies)|guidelines?|guidance|reports?|meta-analys[ei]s|articles?|papers?)';
const datedKind = new RegExp(`\\b(?:19|20)\\d\\d\\b.*\\b${kind}\\b|\\b${kind}\\b.*\\b(?:19|20)\\d\\d\\b`, 'i');
const oneOfAKind = new RegExp(`\\b(?:a|an|one|the|that|this) (?:[\\w-]+ ){0,3}${kind}\\b`, 'i');

// Words that name no publisher by themselves: "US Centers for …" is known by its own name.
const country = /^(?:the )?(?:US|UK|U\.S\.|U\.K\.) /;
const abbreviation = /\(([A-Z][A-Za-z&/]*[A-Z][A-Za-z]*)(?: [a-z]+)?\)/g;
const fewestLetters = 3;

/** What a source may be called in a sentence: its publisher's name and short name, and a trial's own name. */
function namesOf({ publisher = '', title = '' }: Partial<Source>): string[] {
  const full = publisher.replace(/\([^)]*\)/g, '').split(/,| and /)[0] ?? '';
  const short = [...`${publisher} ${title}`.matchAll(abbreviation)].map(([, letters = '']) => letters);
  return [full.trim(), full.trim().replace(country, ''), ...short].filter((name) => name.length >= fewestLetters);
}

const holds = (sentence: string, name: string) =>
  new RegExp(`(?<![\\w-])${RegExp.escape(withStraightSigns(name))}(?![\\w-])`).test(sentence);

/** The name by which the text may call one of the sources, for advice. */
export const shortNameOf = (source: Partial<Source> | undefined): string | undefined =>
  source ? (namesOf(source).at(-1) ?? source.publisher) : undefined;

/** Whether a sentence says who found what it says, by name or as a dated study. */
export function namesASource(sentence: string, sources: readonly Partial<Source>[]): boolean {
  const plain = withStraightSigns(sentence);
  return datedKind.test(plain) || sources.some((source) => namesOf(source).some((name) => holds(plain, name)));
}

/** Whether a sentence says that one study found it, as much as a short summary has room for. */
export const namesAStudy = (sentence: string): boolean => oneOfAKind.test(sentence);
