import { points } from '../body/point.ts';
import { faceDown } from './face-down.ts';
import { hand } from './hand.ts';
import type { Drawing } from './mark.ts';

export const handFeels: Drawing = {
  alt: 'Two hands feel the lower back of a person who lies face down. An arrow leads on to the thigh.',
  marks: [
    ...faceDown,
    ...hand({ about: [0, 0], to: [258, 214], scale: 0.86, turn: 6 }, { left: true }),
    ...hand({ about: [0, 0], to: [336, 218], scale: 0.86, turn: 14 }, { lean: 24 }),
    { kind: 'arrow', points: points('388,172 416,171 446,166') },
  ],
};
