import { enableCompileCache } from 'node:module';

enableCompileCache();
const { buildSite } = await import('./build-site.ts');
const { serve } = await import('./serve.ts');

if (await buildSite()) await serve();
// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
else process.exit(1);
