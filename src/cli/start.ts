import { buildSite } from './build-site.ts';
import { serve } from './serve.ts';

if (await buildSite()) await serve();
else process.exitCode = 1;
