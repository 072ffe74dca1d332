import { dev } from 'astro';
import { freshPageList } from './fresh-page-list.ts';
import { mistakesOverlay } from './mistakes-overlay.ts';
import { repairSwap } from './published-folder.ts';
import { writeEditorSchemas } from './editor-schemas/write-files.ts';
import { contentToday, reportContent } from './report-content.ts';

repairSwap();
writeEditorSchemas();
process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (await reportContent(contentToday())) await dev({ integrations: [mistakesOverlay(), freshPageList()] });
else process.exitCode = 1;
