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
