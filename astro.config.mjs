import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { Features } from 'lightningcss';
import { readContent } from './src/content-files/content.ts';
import { lastModified } from './src/content-files/last-modified.ts';
import { policyInPages } from './src/hosting/policy-in-pages.ts';
import { plainMarkup } from './src/mdx/plain-markup.ts';
import { sections } from './src/mdx/sections.ts';
import { removeOriginals } from './src/pictures/remove-originals.ts';
import { plainDays } from './src/sitemap/plain-days.ts';

const content = readContent();
const modified = lastModified(content);

export default defineConfig({
  site: content.clinic.valid.url,
  cacheDir: '.cache/astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'always', concurrency: 8 },
  markdown: { processor: satteri({ hastPlugins: [plainMarkup, sections] }), syntaxHighlight: false },
  integrations: [
    mdx({ optimize: true }),
    sitemap({
      namespaces: { news: false, xhtml: false, image: false, video: false },
      serialize: (item) => ({ ...item, lastmod: modified.get(new URL(item.url).pathname) }),
    }),
    plainDays(),
    removeOriginals(),
    policyInPages(),
    {
      name: 'drafts-in-dev',
      hooks: {
        'astro:config:setup': ({ command, updateConfig }) => {
          updateConfig({ vite: { define: { __SHOW_DRAFTS__: command === 'dev' } } });
        },
      },
    },
  ],
  vite: {
    cacheDir: '.cache/vite',
    plugins: [tailwindcss({ optimize: false })],
    // Nested rules are newer than the browsers of package.json's `browserslist`; all else the sheet keeps as it is written.
    css: { lightningcss: { include: Features.Nesting } },
    // Every MDX module carries a directive that the bundler would warn of, once a page.
    // The script is a file of its own, deferred and kept by browsers: the page's first bytes are for reading.
    build: { assetsInlineLimit: 0, rolldownOptions: { checks: { moduleLevelDirective: false } } },
    // A short name, since every page has it.
    environments: {
      // One chunk for all texts: a chunk for each takes longer to write and to read than the pages themselves. No text
      // brings styles of its own, so that none can land on another's page.
      prerender: {
        build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx/ }] } } } },
      },
      client: { build: { rolldownOptions: { output: { entryFileNames: '_astro/every-page.[hash].js' } } } },
    },
  },
});
