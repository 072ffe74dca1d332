import { points, type Point } from '../body/point.ts';
import type { Mark } from './mark.ts';
import { placed, type Place } from './placed.ts';

/** A right hand, its back towards us: the wrist at 0,0, the tip of the middle finger 100 above it. */
const fingers = points(
  '13,6 18,-14 22,-32 27,-58 27,-68 24,-75 19,-75 16,-68 13,-54 13,-54 16,-70 17,-84 15,-93 10,-95 6,-90 4,-74 2,-56 2,-56 3,-76 2,-92 -1,-100 -6,-101 -10,-96 -10,-78 -9,-56 -9,-56 -12,-74 -15,-88 -19,-93 -24,-92 -25,-84 -23,-66 -20,-48',
);
const knuckles = ['13,-54 11,-39', '2,-56 2,-38', '-9,-56 -7,-38'].map(points);
const thumbs = {
  relaxed: points('-22,-36 -22,-36 -35,-54 -41,-60 -46,-58 -46,-52 -41,-42 -36,-28 -28,-12 -19,4'),
  spread: points('-22,-34 -22,-34 -32,-37 -42,-46 -52,-55 -59,-58 -64,-54 -62,-46 -52,-33 -40,-18 -28,-2 -18,10'),
};

interface Hand {
  left?: boolean;
  thumb?: keyof typeof thumbs;
  /** How far the elbow is off to the side: of a hundred units along the forearm. */
  lean?: number;
}

/** A hand with its forearm and sleeve, which end past the edge of the sheet. */
export function hand(place: Place, { left = false, thumb = 'relaxed', lean = 0 }: Hand): Mark[] {
  const set = (line: readonly Point[]) => placed(left ? line.map(([x, y]): Point => [-x, y]) : line, place);
  const arm = (x: number, y: number): Point => [x + (lean * y) / 100, y];
  return [
    {
      kind: 'flesh',
      open: true,
      points: set([
        ...[arm(23, 112), arm(13, 26)],
        ...fingers,
        ...thumbs[thumb],
        ...[arm(-15, 24), arm(-18, 60), arm(-25, 112)],
      ]),
    },
    { kind: 'lines', lines: knuckles.map(set) },
    {
      kind: 'plain',
      points: set([arm(33, 150), arm(27, 70), arm(27, 70), arm(-27, 70), arm(-27, 70), arm(-34, 150)]),
    },
  ];
}
