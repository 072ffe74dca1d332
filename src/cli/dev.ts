import { dev } from 'astro';
import { reportContent } from './report-content.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
if (reportContent()) await dev({});
else process.exitCode = 1;
