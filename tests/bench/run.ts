import { buildSite } from '../../src/cli/build-site.ts';
import { showLoad } from './load.ts';
import { showPageWeight } from './page-weight.ts';

// A build that fails inside Astro leaves handles open, so that the process would never end by itself.
if (!(await buildSite())) process.exit(1);
showPageWeight('dist');
await showLoad('dist');
