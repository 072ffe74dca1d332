import { reportContent } from './report-content.ts';

if (reportContent()) console.log('No problems in content/.');
else process.exitCode = 1;
