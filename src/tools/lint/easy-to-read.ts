import type { PageFile } from '../../collections/reader/content.ts';
import { passagesOf } from '../../collections/reader/passages.ts';
import type { Problem } from '../../domain/problem.ts';
import { sentencesAmongSettings } from '../../collections/reader/page-settings.ts';
import { readingGrade, wordsIn } from '../../domain/prose/reading-grade.ts';
import { atWords, sentencesOf, type PlacedSentence } from './prose.ts';
import { everyPage, type ContentRule } from './rule.ts';

const highestGrade = 8;
const mostWords = 30;
/** A grade of a few lines says nothing. */
const fewestWords = 100;

const advice = (problem: Problem): Problem => ({ ...problem, level: 'advice' });

function gradeOf(file: PageFile, sentences: readonly PlacedSentence[]): Problem[] {
  const texts = sentences.map(({ words }) => words);
  const [first] = sentences;
  const grade = Math.round(readingGrade(texts) * 10) / 10;
  return first && wordsIn(texts.join(' ')).length >= fewestWords && grade > highestGrade
    ? [
        advice(
          atWords(
            file,
            first,
            0,
            `The text of this page reads at grade ${grade.toFixed(1)} (Flesch-Kincaid).`,
            `Aim for grade ${highestGrade} or lower: shorter sentences, and words with fewer syllables.`,
          ),
        ),
      ]
    : [];
}

/** Advice: people in pain, on a phone, read best at grade 8 or lower, in sentences of 30 words at most. */
export const easyToRead: ContentRule = (content) =>
  everyPage(content).flatMap((file) => {
    const body = sentencesOf(passagesOf(file).filter(({ kind }) => kind === 'paragraph' || kind === 'entry'));
    const long = [...sentencesOf(sentencesAmongSettings(file)), ...body].filter(
      ({ words }) => wordsIn(words).length > mostWords,
    );
    return [
      ...gradeOf(file, body),
      ...long.map((sentence) =>
        advice(
          atWords(
            file,
            sentence,
            0,
            `This sentence has ${wordsIn(sentence.words).length} words.`,
            `Make two of it: over ${mostWords}, readers lose the thread.`,
          ),
        ),
      ),
    ];
  });
