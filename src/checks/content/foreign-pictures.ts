/** What to do with a picture from an iPhone. */
export const heicFix =
  'Open it on a computer and save it as a JPEG; for the next ones: Settings, Camera, Formats, Most Compatible.';

type Words = readonly [message: string, fix: string];

const heic: Words = ['A HEIC picture, as iPhones take them, is shown by few browsers.', heicFix];
const other: Words = ['Browsers don’t show pictures of this kind.', 'Save it as a JPEG.'];

const foreign = new Map<string, Words>([
  ['heic', heic],
  ['heif', heic],
  ['gif', ['A GIF is coarse and heavy, and may move while people read.', 'Save it as a JPEG, or as a PNG.']],
  ['svg', ['An SVG may hold program code, which a page can’t hold.', 'Save it as a PNG of 1,200 pixels’ width.']],
  ...['tif', 'tiff', 'bmp', 'dng', 'jxl', 'psd'].map((ending): [string, Words] => [ending, other]),
]);

/** Why a page can't show a picture, by the ending of its file's name; undefined for other files. */
export const whyForeign = (path: string): Words | undefined =>
  foreign.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase());
