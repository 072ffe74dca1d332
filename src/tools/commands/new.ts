import { writeFileSync } from 'node:fs';
import { knownConditions } from '../../collections/reader/known-conditions.ts';
import { newCondition, whyNoNewCondition } from '../scaffold/new-condition.ts';
import { askForCondition } from '../scaffold/ask-for-condition.ts';
import { writeEditorSchemas } from './editor-schemas/write-files.ts';
import { contentToday } from './report-content.ts';

const content = contentToday();
const known = knownConditions(content);
const title = process.argv.slice(2).join(' ');
const inTerminal = process.stdin.isTTY && process.stdout.isTTY;
const refusal = title.trim() || !inTerminal ? whyNoNewCondition(title, known) : undefined;
const answers = refusal ? undefined : inTerminal ? await askForCondition(title, known) : { title };

if (answers) {
  const { path, text } = newCondition(answers, known, content.today);
  // Fails rather than overwrites, should the file have come to be meanwhile.
  writeFileSync(path, text, { flag: 'wx' });
  writeEditorSchemas();
  console.log(`Made ${path}. It is a draft: npm run dev shows it, and visitors don't see it.`);
  console.log('Next: open it, and replace each TODO. npm run check lists those that are left.');
  console.log('When none is left, change draft: true to draft: false.');
} else {
  console.error(refusal ?? 'Nothing was made.');
  process.exitCode = 1;
}
