/**
 * Bytes that a picture's file should weigh, by its width in pixels. What a phone takes, of 720 pixels, comes to 12 kB:
 * beside the page (14 kB), its fonts, its script and its icon (18.5 kB), the first view stays under 45 kB.
 */
export const pictureBudget = (width: number): number => Math.round((width * 12_000) / 720);

/** What a file may weigh in which even the coarsest quality leaves more; beyond, the picture needs another frame. */
export const pictureLimit = (width: number): number => 2 * pictureBudget(width);
