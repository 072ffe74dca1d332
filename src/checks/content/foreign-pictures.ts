/** How a picture of an iPhone becomes one for a page. */
export const heicFix =
  'Open it on a computer and save it as a JPEG; for the next ones: Settings, Camera, Formats, Most Compatible.';

const foreign = {
  heic: ['A HEIC picture, as iPhones take them, is shown by few browsers.', heicFix],
  gif: ['A GIF is coarse and heavy, and may move while people read.', 'Save it as a JPEG, or as a PNG.'],
  svg: ['An SVG may hold program code, which a page can’t hold.', 'Save it as a PNG of 1,200 pixels’ width.'],
  other: ['Browsers don’t show pictures of this kind.', 'Save it as a JPEG.'],
} as const satisfies Record<string, [message: string, fix: string]>;

const endings = /\.(heic|heif|gif|svg|tiff?|bmp|dng|jxl|psd)$/i;

/** Why a file of a picture can't be one of the site's, by its name; undefined for other files. */
export function whyForeign(path: string): readonly [message: string, fix: string] | undefined {
  const ending = endings.exec(path)?.[1]?.toLowerCase().replace('heif', 'heic');
  return ending === undefined ? undefined : ending in foreign ? foreign[ending as keyof typeof foreign] : foreign.other;
}
