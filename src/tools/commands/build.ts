import { enableCompileCache } from 'node:module';

// Much of a build is the loading of modules, Astro's above all: Node keeps them compiled.
enableCompileCache();
const { buildSite } = await import('./build-site.ts');

// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
if (!(await buildSite())) process.exit(1);
