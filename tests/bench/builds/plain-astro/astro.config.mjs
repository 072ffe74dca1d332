/* A site with the same pages, layouts and components, on Astro as it comes. */
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { resolve } from 'node:path';
import { sections } from './src/mdx/sections.ts';

export default defineConfig({
  site: 'https://boulder-pain-relief.example',
  trailingSlash: 'always',
  // Where ours has it, so that the two are cleared alike.
  cacheDir: '.cache/astro',
  // The layouts count on sections.
  markdown: { processor: satteri({ hastPlugins: [sections] }) },
  integrations: [mdx(), sitemap()],
  vite: {
    plugins: [tailwindcss()],
    // What our integrations give the components; the fonts are those that a build of ours has cut.
    define: { __SHOW_DRAFTS__: false },
    resolve: { alias: { 'heading-fonts': resolve('.cache/heading-fonts/index.js') } },
  },
});
