/** A word and how wide it is, in em. */
export interface MeasuredWord {
  text: string;
  width: number;
}

/** The room for a headline, in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** A headline in lines, and the size it is set in, in pixels. */
export interface FittedHeadline {
  size: number;
  lines: string[];
}

/** Of the size: headlines stand tight. */
export const leading = 1.06;

const mostLines = 4;
/** From a title of a word or two downwards; what is longer than a sentence is set as small as it needs. */
const sizes = [96, 88, 80, 73, 67, 61, 56, 51, 47, 43, 39, 36, 33];
/** A space, in em. */
const space = 0.23;

const widthOf = (line: readonly MeasuredWord[]) => line.reduce((sum, { width }) => sum + width + space, -space);

/** Every way to break words into so many lines. */
function ways(words: readonly MeasuredWord[], lines: number): MeasuredWord[][][] {
  if (lines === 1) return [[[...words]]];
  return Array.from({ length: words.length - lines + 1 }, (_, i) => i + 1).flatMap((first) =>
    ways(words.slice(first), lines - 1).map((rest) => [words.slice(0, first), ...rest]),
  );
}

/**
 * How badly a way to break reads: lines of uneven width, a last line that hangs on alone, a line that ends in a word
 * which belongs to the next. A line that ends where the sentence rests reads well.
 */
function raggedness(lines: readonly MeasuredWord[][]): number {
  const widths = lines.map(widthOf);
  const longest = Math.max(...widths);
  const uneven = widths.reduce((sum, width) => sum + ((longest - width) / longest) ** 2, 0);
  const last = widths.at(-1) ?? 0;
  const widow = lines.length > 1 && last < longest * 0.4 ? 2 : 0;
  const ends = lines.slice(0, -1).map((line) => line.at(-1)?.text ?? '');
  const hanging = ends.filter((word) => /^(\p{L}{1,3}|from|with|what|your|that)$/iu.test(word)).length;
  const resting = ends.filter((word) => /[.:;?!]$/.test(word)).length;
  return uneven + widow + 0.3 * hanging - 1.2 * resting + 0.3 * lines.length;
}

/** The largest size, in pixels, at which lines fit. */
function sizeOf(lines: readonly MeasuredWord[][], { width, height }: Room): number {
  const most = Math.min(width / Math.max(...lines.map(widthOf)), height / (lines.length * leading));
  return sizes.find((size) => size <= most) ?? most;
}

/**
 * Breaks a headline into at most four lines, and sets it as large as its room allows: even lines, and no word alone on
 * the last one. A way to break that reads better is worth a somewhat smaller size.
 */
export function fitHeadline(words: readonly MeasuredWord[], room: Room): FittedHeadline {
  const counts = Array.from({ length: Math.min(mostLines, words.length) }, (_, i) => i + 1);
  const judged = counts
    .flatMap((count) => ways(words, count))
    .map((lines) => {
      const size = sizeOf(lines, room);
      return { lines, size, cost: raggedness(lines) - 3.5 * Math.log(size) };
    });
  const best = judged.reduce((one, other) => (other.cost < one.cost ? other : one));
  return { size: best.size, lines: best.lines.map((line) => line.map(({ text }) => text).join(' ')) };
}
