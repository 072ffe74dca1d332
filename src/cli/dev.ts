import { dev } from 'astro';
import { contentToday, reportContent } from './report-content.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (reportContent(contentToday())) await dev({});
else process.exitCode = 1;
