import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from '../../src/files-below.ts';

/** Runs in the page, before all else: it notes what its console would say. */
const notes = `
window.faults = [];
addEventListener('error', ({ message, target }) => faults.push(message || 'not loaded: ' + (target.src || target.href)), true);
addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => faults.push(violatedDirective + ' forbids ' + blockedURI));
for (const level of ['error', 'warn']) console[level] = (...words) => faults.push(words.join(' '));
`;

/** A copy of the built site whose pages note their faults in `window.faults`. @returns its folder */
export function notingSite() {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-noted-'));
  cpSync('dist', folder, { recursive: true });
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
