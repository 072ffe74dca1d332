import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeEditorSchemas } from '../../../src/tools/commands/editor-schemas/write-files.ts';
import { bodyRegion } from '../../../src/collections/schemas/body-region.ts';
import { startLanguageServer, type LanguageServer } from './language-server.ts';
import { copySite, type SiteCopy } from './site-copy.ts';

// The servers inside VS Code's extensions of Astro and YAML; @astrojs/check brings both.
const astroServer = '@astrojs/language-server/bin/nodeServer.js';
const yamlServer = 'yaml-language-server/bin/yaml-language-server';
const tsdk = dirname(createRequire(import.meta.url).resolve('typescript'));

let copy: SiteCopy;
let astro: LanguageServer;
let yaml: LanguageServer;
beforeAll(async () => {
  copy = copySite();
  cpSync('.vscode', join(copy.folder, '.vscode'), { recursive: true });
  writeEditorSchemas(copy.folder);
  astro = await startLanguageServer(astroServer, copy.folder, { typescript: { tsdk }, contentIntellisense: true });
  yaml = await startLanguageServer(yamlServer, copy.folder, {});
});
afterAll(() => {
  astro.stop();
  yaml.stop();
  copy.discard();
});

/** Opens a file in which a line (a regular expression) is replaced, and expects names to be offered at the end of the new line. */
async function expectOffered(server: LanguageServer, file: string, from: string, to: string, names: readonly string[]) {
  const text = copy.read(file).replace(new RegExp(`^${from}$`, 'm'), to);
  const line = text.split('\n').indexOf(to);
  server.open(file, text);
  // A server reads its settings and schemas after it has answered for the first time.
  await expect
    .poll(() => server.completions(file, line, to.length), { timeout: 600_000, interval: 200 })
    .toEqual(expect.arrayContaining([...names]));
}

describe('an editor with the recommended extensions', () => {
  it.each([
    ['the parts of the body', '    - glute', '    - ', bodyRegion.options],
    ['the views', '  view: back', '  view: ', ['back', 'front', 'side']],
    ['the other pages', '  - condition: it-band', '  - condition: ', ['hip-dysfunction', 'it-band']],
    ['the settings that are not there', 'updated: .*', 'u', ['updated']],
  ])('offers %s in the settings of a condition', async (_, from, to, names) => {
    await expectOffered(astro, 'content/conditions/sciatica.mdx', from, to, names);
  });

  it('offers the settings of a page and of clinic.yaml', async () => {
    await expectOffered(astro, 'content/pages/about.mdx', 'updated: .*', 'u', ['updated']);
    await expectOffered(yaml, 'content/clinic.yaml', 'phone: "720-304-8816"', 'p', ['phone', 'priceRange']);
  });
});
