import type { PageFile } from '../../collections/reader/content.ts';
import { wordsOf } from '../../collections/reader/mdx.ts';
import { passagesOf } from '../../collections/reader/passages.ts';
import { settingsOf } from '../../collections/reader/page-settings.ts';
import { contactDetailsIn, type ContactDetail } from '../../domain/prose/contact-details.ts';
import { quoted } from '../../domain/prose/straight-quotes.ts';
import { atWords, sentencesOf } from './prose.ts';
import { atNode, everyPage, type ContentRule } from './rule.ts';

const names: Record<ContactDetail['kind'], [here: string, all: string]> = {
  hours: ['Opening hours are', 'hours'],
  phone: ['A phone number is', 'phone numbers'],
  email: ['An email address is', 'email addresses'],
  street: ['The clinic’s address is', 'addresses'],
};

const say = (kind: ContactDetail['kind'], words: string): [message: string, fix: string] => [
  `${names[kind][0]} typed into the page: ${quoted(words)}.`,
  `Take this out: ${names[kind][1]} belong in content/clinic.yaml, and the site shows them from there.`,
];

/** Short numbers, like 911, are no clinic's. */
const linkedDetail = /^(?:tel:(?=(?:\D*\d){7})|mailto:)(.*)/i;

const linksIn = (file: PageFile) =>
  file.nodes.flatMap((node) => {
    const [, address] = linkedDetail.exec(node.url ?? '') ?? [];
    if (address === undefined || contactDetailsIn(wordsOf(node)).length > 0) return [];
    return [atNode(file, node, ...say(node.url?.startsWith('mailto:') ? 'email' : 'phone', address))];
  });

/** What is typed twice is forgotten once: contact details stand in clinic.yaml alone, and pages show them from there. */
export const typedContactDetails: ContentRule = (content) => {
  const street = content.clinic.valid.address?.street;
  return everyPage(content).flatMap((file) => {
    const settings = settingsOf(file).filter(({ setting }) => setting.at(-1) !== 'url');
    const typed = sentencesOf([...settings, ...passagesOf(file)]).flatMap((sentence) =>
      contactDetailsIn(sentence.words, street).map(({ kind, start, end }) =>
        atWords(file, sentence, start, ...say(kind, sentence.words.slice(start, end))),
      ),
    );
    return [...typed, ...linksIn(file)];
  });
};
