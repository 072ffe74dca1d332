import { buildSite } from './build-site.ts';

// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
if (!(await buildSite())) process.exit(1);
