import { describe, expect, it } from 'vitest';
import { text, textList } from '../../../../src/collections/schemas/text.ts';

describe('a line of text', () => {
  it('is one line, however its file breaks it', () => {
    expect(text('A line.').parse(' One\n\n  # two \r\n three\n')).toBe('One # two three');
    expect(textList('Lines.').parse(['One\ntwo'])).toEqual(['One two']);
  });

  it('keeps its length rules, counted on the one line', () => {
    const short = text('A line.', (line) => line.max(3, 'is too long'));
    expect(short.parse('a\n\n\nb')).toBe('a b');
    expect(short.safeParse('a\n\nbc').success).toBe(false);
    expect(text('A line.').safeParse(' \n ').success).toBe(false);
  });
});
