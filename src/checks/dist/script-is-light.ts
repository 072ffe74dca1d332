import { brotliCompressSync } from 'node:zlib';
import { onEveryPage } from './built-site.ts';

/** Bytes of script, with brotli, that a page may bring. What is fetched on a visitor's touch is not counted. */
export const scriptBudget = 1_500;

/** Pages work without scripts; what scripts add stays small, is inline, and holds up no rendering. */
export const scriptIsLight = onEveryPage(({ $ }) => {
  const scripts = $('script')
    .get()
    .filter((script) => !($(script).attr('type') ?? '').includes('json'));
  const bytes = brotliCompressSync(scripts.map((script) => $(script).text()).join('')).length;
  return [
    ...scripts
      .filter((script) => $(script).attr('type') !== 'module')
      .map(() => 'has a script that holds up rendering'),
    ...scripts.filter((script) => $(script).attr('src')).map((script) => `fetches ${$(script).attr('src')} unasked`),
    ...(bytes > scriptBudget ? [`brings ${bytes} bytes of script with brotli, over ${scriptBudget}`] : []),
  ];
});
