import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from '../../../src/collections/files-below.ts';
import type { Evaluates } from '../../browser/visitor.ts';

/** Runs in the page, before all else: it notes what its console would say. */
const notes = `
window.faults = [];
addEventListener('error', ({ message, target }) => faults.push(message || 'not loaded: ' + (target.src || target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => faults.push(violatedDirective + ' forbids ' + blockedURI));
for (const level of ['error', 'warn']) console[level] = (...words) => faults.push(words.join(' '));
`;

/** A page on which everything goes wrong that is noted. */
export const brokenPage = '/broken/';
const broken = `<!doctype html><html lang="en-US"><head></head><title>Broken</title>
<body style="color: red"><img src="/gone.png" alt=""><script src="/broken.js"></script></body></html>`;

/** @returns what the page that is open has noted. */
export const notedFaults = (page: Evaluates): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { faults: string[] }).faults);

/** A copy of a built site whose pages note their faults in `window.faults`. @returns its folder */
export function notingSite(built: string) {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-noted-'));
  cpSync(built, folder, { recursive: true });
  mkdirSync(join(folder, brokenPage));
  writeFileSync(join(folder, brokenPage, 'index.html'), broken);
  writeFileSync(join(folder, 'broken.js'), 'console.error("said"); throw new Error("thrown");');
  for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const noting = html.replace('<head>', '<head><script src="/noted-faults.js"></script>');
    if (noting === html) throw new Error(`${file} has no <head> to put a script into.`);
    writeFileSync(path, noting);
    writeFileSync(`${path}.br`, brotliCompressSync(noting, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } }));
    writeFileSync(`${path}.gz`, gzipSync(noting));
  }
  writeFileSync(join(folder, 'noted-faults.js'), notes);
  return {
    folder,
    discard: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
