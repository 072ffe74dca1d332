import { describe, expect, it } from 'vitest';
import { shownPicture } from '../../../src/domain/shown-picture.ts';

describe('a picture in the text', () => {
  it.each([
    ['a photo of a phone', 4032, 3024, 592, 444, [400, 720, 1184]],
    ['its portrait, no higher than a landscape is wide', 3024, 4032, 444, 592, [400, 720, 888]],
    ['a panorama', 9000, 1000, 592, 66, [400, 720, 1184]],
    ['one that is small, as large as it is', 300, 150, 300, 150, [300]],
    ['one between, never larger than it is', 800, 600, 592, 444, [400, 720, 800]],
    ['a long screenshot', 1170, 2532, 274, 592, [400, 548]],
    ['a dot', 1, 1, 1, 1, [1]],
  ])('is shown in its own proportions: %s', (_, width, height, shownWidth, shownHeight, widths) => {
    expect(shownPicture({ width, height })).toMatchObject({ width: shownWidth, height: shownHeight, widths });
  });

  it('asks for less on the finest screens', () => {
    expect(shownPicture({ width: 4032, height: 3024 }).sizes).toBe(
      '(width < 46rem) and (resolution >= 2.5dppx) calc(min(592px, 100vw - 2.5rem)*.55), min(592px, 100vw - 2.5rem)',
    );
  });
});
