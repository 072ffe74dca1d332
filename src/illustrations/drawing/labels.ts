import type { Point } from '../body/point.ts';

/** Words to stand beside a figure, and the place on it that they name. */
export interface Named {
  name: string;
  at: Point;
}

/** A label in its place. Its lines are set from `y` downwards; the leader ends half way down its side. */
export interface Label {
  lines: string[];
  /** The baseline of the first line. */
  x: number;
  y: number;
  leader: readonly [from: Point, to: Point];
}

/** A column of labels: where its edge stands, on which side of the figure, and what its type measures, in units. */
export interface Column {
  edge: number;
  side: 'left' | 'right';
  /** Longest line, in characters; a longer word has a line of its own. */
  characters: number;
  lineHeight: number;
  gap: number;
  top: number;
}

/** Breaks words into lines of so many characters. */
export function wrapped(words: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= characters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Placed {
  lines: string[];
  at: Point;
  height: number;
  middle: number;
}

/**
 * Gives each label the height of its place, and where labels would touch, sets them as one block whose middle is the
 * middle of their places (pool adjacent violators).
 */
function spread(labels: readonly Placed[], { gap, top }: Column): void {
  const blocks: Placed[][] = [];
  const heightOf = (block: readonly Placed[]) => block.reduce((sum, { height }) => sum + height + gap, -gap);
  const topOf = (block: readonly Placed[]) => {
    const middle = block.reduce((sum, { at }) => sum + at[1], 0) / block.length;
    return Math.max(top, middle - heightOf(block) / 2);
  };
  for (const label of labels) {
    let block = [label];
    for (let above = blocks.at(-1); above && topOf(above) + heightOf(above) + gap > topOf(block); above = blocks.at(-1))
      block = [...(blocks.pop() ?? []), ...block];
    blocks.push(block);
  }
  for (const block of blocks) {
    let y = topOf(block);
    for (const label of block) {
      label.middle = y + label.height / 2;
      y += label.height + gap;
    }
  }
}

const turn = (a: Point, b: Point, c: Point) => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether two stretches of line cross or touch. */
export const cross = ([a, b]: Label['leader'], [c, d]: Label['leader']): boolean =>
  turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;

/**
 * Labels in a column beside a figure, without two that touch and without two leaders that cross: first in the order of
 * their places, then, while two leaders cross, those two change places, which makes the leaders shorter in sum.
 */
export function labelColumn(named: readonly Named[], column: Column): Label[] {
  const { edge, side, characters, lineHeight } = column;
  const toText = side === 'right' ? 6 : -6;
  const labels = named
    .map(({ name, at }): Placed => {
      const lines = wrapped(name, characters);
      return { lines, at, height: lines.length * lineHeight, middle: 0 };
    })
    .sort((a, b) => a.at[1] - b.at[1] || a.at[0] - b.at[0]);
  const leaderOf = ({ at, middle }: Placed): Label['leader'] => [at, [edge, Math.round(middle)]];
  const firstCrossing = () => {
    spread(labels, column);
    const leaders = labels.map(leaderOf);
    for (const [i, one] of leaders.entries())
      for (const [j, other] of leaders.entries()) if (i < j && cross(one, other)) return [i, j] as const;
    return undefined;
  };
  for (let crossing = firstCrossing(), tries = 0; crossing && tries < labels.length ** 2; tries++) {
    const [i, j] = crossing;
    const [one, other] = [labels[i], labels[j]];
    if (one && other) [labels[i], labels[j]] = [other, one];
    crossing = firstCrossing();
  }
  return labels.map((label) => ({
    lines: label.lines,
    x: edge + toText,
    y: Math.round(label.middle - label.height / 2 + lineHeight * 0.76),
    leader: leaderOf(label),
  }));
}
