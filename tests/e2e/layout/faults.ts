import type { Box, Heading, MeasuredPage, TextLine } from './measured-page.ts';

/** Emptiness across most of `main` that looks like something is missing, in CSS pixels. */
const hole = 150;
/** How much of the width of `main` must be empty for that, and how far from its left edge this may begin. */
const mostOf = 0.6;
const fromLeft = 0.2;
/** A last line of one word is a widow if it is narrower than this share of the widest line. */
const widowShare = 0.35;

/** What is wrong with a page at one width, in words. */
export const faultsOf = (page: MeasuredPage): string[] => [
  ...faultsOfBoxes(page),
  ...page.headings.filter(hasWidow).map(({ text }) => `heading ends on a widow: "${text}"`),
  ...page.brokenWords.map((word) => `word is broken: ${word}`),
  ...holes(page),
];

/** The faults that hide something, and that there are none of however large the letters. */
export const faultsOfBoxes = (page: MeasuredPage): string[] => [
  ...overflow(page),
  ...firstOf(page.strays),
  ...firstOf(overlaps(page.lines)),
];

/** One thing too wide takes many others with it. */
function firstOf(faults: string[]): string[] {
  const shown = 4;
  const rest = faults.length - shown;
  return rest > 0 ? [...faults.slice(0, shown), `… and ${rest} more of the kind`] : faults;
}

const overflow = ({ width, scrollWidth }: MeasuredPage) =>
  scrollWidth > width ? [`page is ${scrollWidth - width} px wider than the screen`] : [];

function hasWidow({ lines }: Heading): boolean {
  const last = lines.at(-1);
  const widest = Math.max(...lines.map(({ width }) => width));
  return lines.length > 1 && last?.words === 1 && last.width < widowShare * widest;
}

/** Words of two blocks, or of two lines of one, that touch. */
function overlaps(lines: TextLine[]): string[] {
  const found = new Set<string>();
  // The box of a line has room for accents and tails; what is left of it here is about the height of an x.
  const cores = lines
    .map((line) => {
      const height = line.bottom - line.top;
      return { ...line, top: line.top + height * 0.3, bottom: line.bottom - height * 0.25 };
    })
    .toSorted((a, b) => a.top - b.top);
  for (const [i, line] of cores.entries())
    for (const other of cores.slice(i + 1)) {
      if (other.top >= line.bottom - 1) break;
      if (other.left < line.right - 1 && other.right > line.left + 1)
        found.add(`words overlap: "${line.text}" and "${other.text}"`);
    }
  return [...found];
}

/** Where most of the width of `main` stays empty, from the top of its first words to its end. */
function holes({ main, ink }: MeasuredPage): string[] {
  const found = new Map<number, string>();
  const room = main.right - main.left;
  const width = room * mostOf;
  // Further right, a ragged list of short lines would be one long hole.
  for (let left = main.left; left <= main.left + room * fromLeft + 1; left += room * 0.05) {
    const below = ink
      .filter((box) => box.right > left + 1 && box.left < left + width - 1)
      .toSorted((a, b) => a.top - b.top);
    let end = below[0]?.bottom ?? 0;
    for (const box of below) {
      if (box.top - end > hole)
        found.set(
          Math.round(end),
          `hole of ${Math.round(box.top - end)} px, ${Math.round(end)} px down the page, ${side(main, left, width)}`,
        );
      end = Math.max(end, box.bottom);
    }
  }
  return [...found.values()];
}

function side(main: Box, left: number, width: number): string {
  const middle = (left + width / 2 - main.left) / (main.right - main.left);
  return middle < 0.4 ? 'at the left' : middle > 0.6 ? 'at the right' : 'in the middle';
}
