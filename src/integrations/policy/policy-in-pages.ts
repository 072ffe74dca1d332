import type { AstroIntegration } from 'astro';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../collections/files-below.ts';
import { withPolicy } from './content-security-policy.ts';

/**
 * Gives each page its content security policy. Astro's `security.csp` would name the styles and scripts of all pages in
 * each, and those of islands, which are not there: 500 bytes a page.
 */
export const policyInPages = (): AstroIntegration => ({
  name: 'policy-in-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
        const path = join(folder, file);
        writeFileSync(path, withPolicy(readFileSync(path, 'utf8')));
      }
    },
  },
});
