import { openingTimesIn } from './opening-times.ts';
import { rangesOf, withoutOverlaps, type TextRange } from './text-ranges.ts';
import { withStraightQuotes } from './straight-quotes.ts';

/** A detail of the clinic that stands in a sentence. */
export interface ContactDetail extends TextRange {
  kind: 'hours' | 'phone' | 'email' | 'street';
}

const webAddress = /\b(?:https?:\/\/|www\.)\S+/g;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const phone = /(?<![\w.-])(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-. ]?)[2-9]\d{2}[-. ]?\d{4}(?![\w-]|\.\d)/g;
// Seven digits are a phone number only after a word that says so: there are also 200-1000 people.
const localPhone =
  /(?<=\b(?:call|phone|tel|telephone|text|ring|number|fax)\b[^.?!]{0,30}(?<![\w.-]))[2-9]\d{2}[-.]\d{4}(?![\w-])/gi;

const streetKinds = 'avenue|ave,boulevard|blvd,drive|dr,lane|ln,parkway|pkwy,place|pl,road|rd,street|st'.split(',');

/** A street as it may be typed: `123 Main Street`, `123 main st.` */
function streetPattern(street: string): RegExp | undefined {
  const words = street.split(/[\s,]+/).filter(Boolean);
  if (words.length < 2) return undefined;
  const forms = words.map((word) => {
    const kind = streetKinds.find((names) => names.split('|').includes(word.toLowerCase().replace('.', '')));
    return kind ? `(?:${kind})\\b\\.?` : RegExp.escape(word);
  });
  return new RegExp(`(?<!\\w)${forms.join(',?\\s+')}(?!\\w)`, 'gi');
}

/** Opening hours, phone numbers, e-mail addresses and the clinic's street in a sentence, in their order. */
export function contactDetailsIn(sentence: string, street = ''): ContactDetail[] {
  const plain = withStraightQuotes(sentence);
  const outsideLinks = plain.replace(webAddress, (address) => ' '.repeat(address.length));
  const ownStreet = streetPattern(street);
  const found: [ContactDetail['kind'], TextRange[]][] = [
    ['email', rangesOf(plain, email)],
    ['phone', [...rangesOf(outsideLinks, phone), ...rangesOf(outsideLinks, localPhone)]],
    ['street', ownStreet ? rangesOf(plain, ownStreet) : []],
    ['hours', openingTimesIn(outsideLinks)],
  ];
  return withoutOverlaps(found.flatMap(([kind, ranges]) => ranges.map((range): ContactDetail => ({ kind, ...range }))));
}
