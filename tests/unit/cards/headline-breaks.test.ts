import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitHeadline, leading, type MeasuredWord } from '../../../src/cards/headline-breaks.ts';
import { runs } from '../../random-runs.ts';

const room = { width: 660, height: 330 };
/** Brygada's letters are about half as wide as they are high. */
const measured = (headline: string): MeasuredWord[] =>
  headline.split(' ').map((text) => ({ text, width: text.length * 0.5 }));
const fit = (headline: string) => fitHeadline(measured(headline), room);
const widthOf = (line: string) => measured(line).reduce((sum, { width }) => sum + width + 0.23, -0.23);

const word = fc.stringMatching(/^[A-Za-z]{1,14}[,:]?$/);
const title = fc.array(word, { minLength: 1, maxLength: 16 }).map((words) => words.join(' '));

describe('a headline', () => {
  it('stays whole, in four lines at most, within its room, whatever its words', () => {
    fc.assert(
      fc.property(title, (headline) => {
        const { size, lines } = fit(headline);
        expect(lines.join(' ')).toBe(headline);
        expect(lines.length).toBeLessThanOrEqual(4);
        expect(lines.length * size * leading).toBeLessThanOrEqual(room.height + 0.001);
        for (const line of lines) expect(widthOf(line) * size).toBeLessThanOrEqual(room.width + 0.001);
      }),
      { numRuns: runs(200) },
    );
  });

  it('ends in no word that hangs on alone, where its words are of common lengths', () => {
    const common = fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: 4, maxLength: 14 });
    fc.assert(
      fc.property(common, (words) => {
        const { lines } = fit(words.join(' '));
        const longest = Math.max(...lines.map(widthOf));
        expect(widthOf(lines.at(-1) ?? '')).toBeGreaterThanOrEqual(longest * 0.4);
      }),
      { numRuns: runs(200) },
    );
  });

  it.each([
    ['Sciatica: nerve pain down the leg', ['Sciatica:', 'nerve pain', 'down the leg']],
    ['Lower back pain: stiff, sore or in spasm', ['Lower back pain:', 'stiff, sore', 'or in spasm']],
    ['What we do and how we work', ['What we do and', 'how we work']],
    ['Where does it hurt?', ['Where does', 'it hurt?']],
    ['Privacy', ['Privacy']],
  ])('"%s" is broken where it reads well', (headline, lines) => {
    expect(fit(headline).lines).toEqual(lines);
  });

  it('of one word is no larger than others, and a very long word is made to fit', () => {
    expect(fit('About').size).toBe(fit('Where does it hurt?').size);
    const long = 'Sternocleidomastoideusverspannung';
    expect(fit(long).lines).toEqual([long]);
    expect(fit(long).size * widthOf(long)).toBeLessThanOrEqual(room.width);
  });

  it('of ninety characters is still set large enough to be read at half the size', () => {
    const headline = 'Pain on the outside of the knee that comes back each time you run down a long and steep hill';
    expect(headline.length).toBeGreaterThanOrEqual(90);
    expect(fit(headline).size).toBeGreaterThanOrEqual(43);
  });
});
