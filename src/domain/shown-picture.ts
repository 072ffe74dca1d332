/** A picture in pixels, the way up that it is seen. */
export interface PictureSize {
  width: number;
  height: number;
}

/** How a picture stands on a page. */
export interface ShownPicture extends PictureSize {
  /** Widths of the files to choose from, in pixels, in order. */
  widths: number[];
  /** How wide it is at most, by the width of the window (HTML, 4.8.4.2). */
  sizes: string;
}

/** The measure of the text, `--container-reading`, in CSS pixels; a portrait is no higher than that either. */
const measure = 592;

/**
 * Files to choose from. The second is what phones take, whatever their screen: two pixels for each of 360. What a third
 * would add, no eye sees in a photograph; it would double the bytes.
 */
const files = [400, 720];

/** The width that a phone takes. */
export const phoneWidth = 720;

/**
 * Sizes of a picture in the text: never enlarged, no wider than the measure, and no higher.
 * @param picture the picture as the owner gave it.
 */
export function shownPicture({ width, height }: PictureSize): ShownPicture {
  const scale = Math.min(1, measure / width, measure / height);
  const box = { width: Math.round(width * scale), height: Math.round(height * scale) };
  const largest = Math.min(width, 2 * box.width);
  const inText = `min(${box.width}px, 100vw - 2.5rem)`;
  // Less than the truth for the finest screens, so that they take no more than others.
  const sizes = `(width < 46rem) and (resolution >= 2.5dppx) calc(${inText}*.55), ${inText}`;
  return { ...box, widths: [...files.filter((file) => file < largest), largest], sizes };
}
