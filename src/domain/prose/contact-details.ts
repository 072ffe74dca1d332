import { openingTimesIn } from './opening-times.ts';
import { apart, spansOf, type Span } from './spans.ts';
import { withStraightSigns } from './straight-signs.ts';

/** A detail of the clinic that stands in a sentence. */
export interface ContactDetail extends Span {
  kind: 'hours' | 'phone' | 'email' | 'street';
}

/** Most sentences have none of these, and are done with at once. */
const signOfDetail = /[\d@]|\b(?:open|closed)\b/i;

const webAddress = /\b(?:https?:\/\/|www\.)\S+/g;
const email = /(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const phone = /(?<![\w.-])(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)\s?|[2-9]\d{2}[-. ]?)[2-9]\d{2}[-. ]?\d{4}(?![\w-]|\.\d)/g;
// Seven digits are a phone number only after a word that says so: there are also 200-1000 people.
const localPhone =
  /(?<=\b(?:call|phone|tel|telephone|text|ring|number|fax)\b[^.?!]{0,30}(?<![\w.-]))[2-9]\d{2}[-.]\d{4}(?![\w-])/gi;

const kindsOfStreet: Record<string, string> = {
  avenue: 'ave',
  boulevard: 'blvd',
  drive: 'dr',
  lane: 'ln',
  parkway: 'pkwy',
  place: 'pl',
  road: 'rd',
  street: 'st',
};

/** A street as it may be typed: `123 Main Street`, `123 main st.` */
function streetForm(street: string): RegExp | undefined {
  const words = street.split(/[\s,]+/).filter(Boolean);
  if (words.length < 2) return undefined;
  const forms = words.map((word) => {
    const short = kindsOfStreet[word.toLowerCase()];
    const long = Object.entries(kindsOfStreet).find(
      ([, abbreviated]) => abbreviated === word.toLowerCase().replace('.', ''),
    );
    return short ? `(?:${word}|${short}\\.?)` : long ? `(?:${long[0]}|${long[1]}\\.?)` : RegExp.escape(word);
  });
  return new RegExp(`(?<!\\w)${forms.join(',?\\s+')}(?!\\w)`, 'gi');
}

/** Opening hours, phone numbers, e-mail addresses and the clinic's street in a sentence, in their order. */
export function contactDetailsIn(sentence: string, street = ''): ContactDetail[] {
  if (!signOfDetail.test(sentence)) return [];
  const plain = withStraightSigns(sentence);
  const outsideLinks = plain.replace(webAddress, (address) => ' '.repeat(address.length));
  const ownStreet = streetForm(street);
  const found: [ContactDetail['kind'], Span[]][] = [
    ['email', spansOf(plain, email)],
    ['phone', [...spansOf(outsideLinks, phone), ...spansOf(outsideLinks, localPhone)]],
    ['street', ownStreet ? spansOf(plain, ownStreet) : []],
    ['hours', openingTimesIn(outsideLinks)],
  ];
  return apart(found.flatMap(([kind, spans]) => spans.map((span): ContactDetail => ({ kind, ...span }))));
}
