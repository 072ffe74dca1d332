/**
 * The mark: peaks of the Flatirons that run into the ridge of a body lying down. One line with round ends, in units of
 * its own box.
 */
export const mark = {
  width: 76,
  height: 40,
  pen: 3.6,
  path: 'M3 34 9 16 18 25 27 4 39 20.5 43 11C48 20 51 31 59 31 65 31 68 26 73 23',
} as const;

/** The mark for the few pixels of a tab, in a square: fewer and steeper peaks, and a heavier pen. */
export const smallMark = {
  side: 16,
  pen: 1.7,
  path: 'M2 12 5.5 4 8.2 8.6 9.5 6.5C10.6 9 11 12 12.4 12 13.2 12 13.6 11.2 14 10.5',
} as const;
