import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliBytesOver } from './brotli-bytes.ts';
import type { BuiltPage, DistRule } from './built-site.ts';
import { scriptBudget } from './page-budget.ts';

/** Characters of script that a page may run before it is shown: a line in the page itself, which takes no time. */
const lineBudget = 500;

/** Pages work without scripts; what scripts add is small, one file at most, and holds up no rendering. */
export const scriptIsLight: DistRule = ({ folder, files, pages }) => {
  const read = (src: string) => (files.has(src) ? readFileSync(join(folder, src), 'utf8') : '');
  const weighed = new Map<string, number | undefined>();
  /** Nearly all pages have the same scripts. */
  const bytesOver = (text: string) => {
    if (!weighed.has(text)) weighed.set(text, brotliBytesOver(scriptBudget, text));
    return weighed.get(text);
  };
  const look = ({ $ }: BuiltPage) => {
    const scripts = $('script')
      .get()
      .map((script) => ({ type: $(script).attr('type'), src: $(script).attr('src'), text: $(script).text() }))
      .filter(({ type }) => !type?.includes('json'));
    const bytes = bytesOver(scripts.map(({ src, text }) => (src ? read(src) : text)).join(''));
    return [
      ...scripts
        .filter(({ type, src, text }) => type !== 'module' && (src !== undefined || text.length > lineBudget))
        .map(() => 'has a script that holds up rendering'),
      ...(scripts.filter(({ src }) => src).length > 1 ? ['fetches more than one script'] : []),
      ...(bytes !== undefined ? [`brings ${bytes} bytes of script with brotli, over ${scriptBudget}`] : []),
    ];
  };
  return pages.flatMap((page) => look(page).map((message) => ({ file: page.file, message })));
};
