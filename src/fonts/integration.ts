import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { readContent } from '../content-files/content-folder.ts';
import { cutFonts, english, type CutFont } from './cut-fonts.ts';
import { fontFaces } from './font-faces.ts';
import { readTexts, setTexts } from './set-texts.ts';
import { standInFaces } from './stand-ins.ts';

const folder = resolve('.cache/heading-fonts');

const fileOf = ({ script, style }: CutFont) => `./brygada-${script}-${style}.woff2`;

/** The dev server loads again what is written. */
function write(name: string, data: Buffer): void {
  const path = join(folder, name);
  if (!existsSync(path) || !data.equals(readFileSync(path))) writeFileSync(path, data);
}

/** A module that brings the styles, and has the addresses of the fonts of each style. */
const moduleOf = (fonts: readonly CutFont[]) => `import './faces.css';
${fonts.map((font, i) => `import font${i} from '${fileOf(font)}?url';`).join('\n')}
export const headingFonts = { ${(['normal', 'italic'] as const)
  .map((style) => `${style}: [${fonts.flatMap((font, i) => (font.style === style ? [`font${i}`] : [])).join(', ')}]`)
  .join(', ')} };
`;

async function writeHeadingFonts(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const content = readContent();
  const fonts = await cutFonts(readTexts(content));
  const texts = [...content.conditions, ...content.pages].flatMap(setTexts);
  // A site may have no italics yet.
  const wordsIn = (style: string) =>
    [english, ...texts.filter((text) => text.style === style).map(({ words }) => words)].join(' ');
  const standIns = await standInFaces({ normal: wordsIn('normal'), italic: wordsIn('italic') });
  for (const font of fonts) write(fileOf(font), font.woff2);
  write('faces.css', Buffer.from(fontFaces(fonts, fileOf, standIns)));
  write('index.js', Buffer.from(moduleOf(fonts)));
}

/** Brygada 1918 for headings and captions, cut to the characters in content/, as the module `heading-fonts`. */
export const headingFonts = (): AstroIntegration => ({
  name: 'heading-fonts',
  hooks: {
    'astro:config:setup': async ({ updateConfig }) => {
      await writeHeadingFonts();
      updateConfig({ vite: { resolve: { alias: { 'heading-fonts': join(folder, 'index.js') } } } });
    },
    'astro:server:setup': ({ server, logger }) => {
      server.watcher.on('change', (path) => {
        if (!path.includes(`${sep}content${sep}`)) return;
        writeHeadingFonts().catch((error: unknown) => {
          logger.warn(String(error));
        });
      });
    },
  },
});
