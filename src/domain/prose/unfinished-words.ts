import { apart, spansOf, type Span } from './spans.ts';
import { withStraightSigns } from './straight-signs.ts';

const forms = [
  // A prompt, as `npm run new` writes it.
  /\bTODO\b:?(?:(?!\bTODO\b).)*/g,
  /(?<=^|[.!?([] *)to[ -]do:.*/gi,
  /\b(?:FIXME|TBD|TBA|TBC|XXX+)\b/g,
  /\blorem ipsum\b.*|\bdolor sit amet\b/gi,
  // [brackets to fill]; [1], [sic] and […] are meant, and ![a picture] is told of as one.
  /(?<!!)\[(?!sic\]|\.\.\.\]|…\])(?=[^\]]*[a-z][^\]]*[a-z])[^[\]]{2,120}\]/gi,
  /\{\{[^{}]*\}\}|<(?:your|insert|add|name|title)\b[^>]*>/gi,
  /\b(?:your|text|content|copy|picture|image|title|name|caption) (?:[a-z-]+ ){0,2}goe?s? here\b/gi,
  /\b(?:your|sample|dummy) (?:[a-z-]+ )?(?:text|title|heading|headline|sentence|name|words|content|copy) here\b/gi,
  /\b(?:insert|enter|type|fill in)\b[^.!?]{0,40}\bhere\b/gi,
  /\b(?:add|write|put|say)\b[^.!?]{0,20}\b(?:text|title|heading|headline|sentences?|words|content|copy|description|summary)\b[^.!?]{0,10}\bhere\b/gi,
  /\b(?:text|content|copy|details|description) (?:is |are )?to (?:come|follow)\b/gi,
  /\b(?:coming soon|under construction|to be (?:written|filled in))\b/gi,
  /\bplaceholders?\b(?: text)?|\bdummy text\b|\b(?:sample|example) text\b|\basdf\w*|\bblah blah\b/gi,
  /\?{3,}|_{3,}/g,
  /\bhttps?:\/\/[^/\s]*\.(?:invalid|example)\b\S*/gi,
];

const anyForm = new RegExp(forms.map(({ source }) => source).join('|'), 'i');

/** Placeholders, prompts and notes to oneself in a text: words that stand for others still to be written. */
export function unfinishedWordsIn(text: string): Span[] {
  const plain = withStraightSigns(text);
  if (!anyForm.test(plain)) return [];
  return apart(forms.flatMap((form) => spansOf(plain, form)));
}
