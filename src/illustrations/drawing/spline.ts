/** Where a curve passes along one axis: half way on each of its arcs, and at its ends, unless it is a ring. */
export interface Course {
  middles: readonly number[];
  ends: readonly [start: number, end: number] | undefined;
}

/** Each round leaves a third of the error: after so many, less than a hundredth of a unit. */
const rounds = 12;

function exactControls({ middles, ends }: Course): number[] {
  let controls = [...middles];
  for (let round = 0; round < rounds; round++) {
    const [first = 0, last = 0] = [controls[0], controls.at(-1)];
    const [before, after] = ends ? [2 * ends[0] - first, 2 * ends[1] - last] : [last, first];
    controls = middles.map((at, i) => (8 * at - (controls[i - 1] ?? before) - (controls[i + 1] ?? after)) / 6);
  }
  return controls;
}

/**
 * The control points of a quadratic B-spline along one axis, in whole units: all even or all odd, whichever are nearer,
 * so that half way between two of them, where their arcs meet, is a whole unit as well.
 */
export function splineControls(course: Course): number[] {
  const exact = exactControls(course);
  const [even = [], odd = []] = [0, 1].map((offset) =>
    exact.map((control) => 2 * Math.round((control - offset) / 2) + offset),
  );
  const error = (controls: readonly number[]) =>
    exact.reduce((sum, control, i) => sum + (control - (controls[i] ?? control)) ** 2, 0);
  return error(odd) < error(even) ? odd : even;
}
