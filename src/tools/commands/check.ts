import { parseArgs } from 'node:util';
import { ledgerPath } from '../../collections/reader/address-ledger.ts';
import { noteAddresses } from './note-addresses.ts';
import { mendSwap } from './published-folder.ts';
import { contentToday, reportContent, reportForPublishing } from './report-content.ts';

const publish = isPublishAsked();
mendSwap();
const content = contentToday();

if (!(await (publish ? reportForPublishing(content) : reportContent(content)))) process.exitCode = 1;
else if (publish) {
  console.log(`Ready to publish. New in ${ledgerPath}: ${noteAddresses(content).join(' ') || 'nothing'}.`);
} else console.log('No problems in content/.');

function isPublishAsked(): boolean {
  try {
    return parseArgs({ options: { publish: { type: 'boolean', default: false } } }).values.publish;
  } catch {
    console.error(`npm run check takes nothing but --publish, and was given: ${process.argv.slice(2).join(' ')}`);
    process.exit(1);
  }
}
