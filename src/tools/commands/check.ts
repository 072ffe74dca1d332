import { enableCompileCache } from 'node:module';
import { parseArgs } from 'node:util';
import { ledgerPath } from '../../collections/reader/address-ledger.ts';
import { repairSwap } from './published-folder.ts';

const publish = isPublishAsked();
repairSwap();
// Half of a check is the loading of its modules: Node keeps them compiled, and TypeScript as JavaScript.
enableCompileCache();
const { contentToday, reportContent, reportForPublishing } = await import('./report-content.ts');
const content = contentToday();

if (!(await (publish ? reportForPublishing(content) : reportContent(content)))) process.exitCode = 1;
else if (publish) {
  const { noteAddresses } = await import('./note-addresses.ts');
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
