import { dev } from 'astro';
import { mistakesOverlay } from './mistakes-overlay.ts';
import { mendSwap } from './published-folder.ts';
import { contentToday, reportContent } from './report-content.ts';

mendSwap();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (reportContent(contentToday())) await dev({ integrations: [mistakesOverlay()] });
else process.exitCode = 1;
