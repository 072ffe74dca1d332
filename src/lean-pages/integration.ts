import type { AstroIntegration } from 'astro';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../files-below.ts';
import { contentSecurityPolicy, withPolicy } from '../hosting/content-security-policy.ts';
import { leanPage, leanStyles, sheetsOf } from './lean-page.ts';
import { namesFile } from './names-file.ts';

/** Pages that all share one stylesheet, in short names, and one policy that names it. */
export const leanPages = (): AstroIntegration => ({
  name: 'lean-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      const built = filesBelow(folder)
        .filter((file) => file.endsWith('.html'))
        .map((file) => ({ path: join(folder, file), html: readFileSync(join(folder, file), 'utf8') }));
      const [first] = built;
      if (!first) return;
      const styles = leanStyles(first.html, (href) => readFileSync(join(folder, href), 'utf8'));
      const pages = built.map(({ path, html }) => ({ path, html: leanPage(html, styles) }));
      const policy = contentSecurityPolicy(pages.map(({ html }) => html));
      for (const { path, html } of pages) writeFileSync(path, withPolicy(html, policy));
      for (const sheet of sheetsOf(first.html)) rmSync(join(folder, sheet));
      mkdirSync('.cache', { recursive: true });
      writeFileSync(namesFile, JSON.stringify(Object.fromEntries(styles.names)));
    },
  },
});
