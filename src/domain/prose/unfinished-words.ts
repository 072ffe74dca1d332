import { rangesOf, withoutOverlaps, type TextRange } from './text-ranges.ts';
import { withStraightQuotes } from './straight-quotes.ts';

const forms = [
  // A prompt, as `npm run new` writes it.
  /\bTODO\b:?(?:(?!\bTODO\b).)*/g,
  /(?<=^|[.!?([] *)\bto[ -]do:.*/gi,
  /\b(?:FIXME|TBD|TBA|TBC|XXX+)\b/g,
  /\blorem ipsum\b.*/gi,
  // [brackets to fill]; [1], [sic] and […] are meant, and another rule reports ![a picture].
  /(?<!!)\[(?!sic\]|\.\.\.\]|…\])(?=[^\]]*[a-z][^\]]*[a-z])[^[\]]{2,120}\]/gi,
  /\{\{[^{}]*\}\}|<(?:your|insert|add|name|title)\b[^>]*>/gi,
  /\b(?:your|sample) (?:[a-z-]+ )?(?:text|title|heading|headline|sentence|name|words|content|picture)(?: goes?)? here\b/gi,
  /\b(?:insert|add)\b[^.!?]{0,20}\b(?:text|title|heading|headline|sentences?|name|words|content|picture)\b[^.!?]{0,20}\bhere\b/gi,
  /\b(?:coming soon|under construction|to be (?:written|filled in))\b/gi,
  /\bplaceholders?\b|\b(?:dummy|sample|example) text\b/gi,
  /\?{3,}|_{3,}/g,
  /\bhttps?:\/\/[^/\s]*\.(?:invalid|example)\b\S*/gi,
];

/** Placeholders, prompts and notes to oneself in a text: words that stand for others still to be written. */
export function unfinishedWordsIn(text: string): TextRange[] {
  const plain = withStraightQuotes(text);
  return withoutOverlaps(forms.flatMap((form) => rangesOf(plain, form)));
}
