import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

if (await buildSite()) await serve();
// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
else process.exit(1);
