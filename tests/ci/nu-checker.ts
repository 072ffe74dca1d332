import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../../src/files-below.ts';
import { copySite, type SiteCopy } from './copies/site-copy.ts';
import { realClinicYaml } from '../fixtures/clinics.ts';

/** What the Nu HTML checker says of a file: an error, a warning, or that it could not read on. */
interface Message {
  type: string;
  subType?: string;
  url?: string;
  message: string;
  extract?: string;
  lastLine?: number;
  firstColumn?: number;
  lastColumn?: number;
}

const jar = 'tests/ci/node_modules/vnu-jar/build/dist/vnu.jar';

/** One run of Java for all files. @throws when there is no Java, or no checker. */
function askNu(files: readonly string[]): Message[] {
  if (!existsSync(jar))
    throw new Error(
      `The Nu checker is not there: ${jar}. npm install --prefix tests/ci --ignore-scripts --no-save brings it.`,
    );
  const words = ['-Xss2m', '-jar', jar, '--also-check-svg', '--format', 'json', '--stdout', '--exit-zero-always'];
  const { error, status, stdout, stderr } = spawnSync('java', [...words, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error && 'code' in error && error.code === 'ENOENT')
    throw new Error('The Nu checker needs Java, and there is no java here: on Debian, default-jre-headless has it.');
  if (error || status !== 0) throw new Error(`The Nu checker gave no answer: ${error?.message ?? stderr.trim()}`);
  // It reads files that have no origin, so that it takes 'self' for nobody, and data for scripts: browsers judge the
  // policy in the tests.
  const { messages } = JSON.parse(stdout) as { messages: Message[] };
  // Its CSS does not know view transitions and `@property` yet, nor what Tailwind asks of browsers that lack the latter.
  const unknown =
    /violates Content Security Policy \(meta tag\)|@view-transition|view-transition-name|@property|margin-trim/;
  return messages.filter(({ message }) => !unknown.test(message));
}

const inWords = ({ type, subType, message, extract, lastLine = 0, firstColumn, lastColumn = 0 }: Message) =>
  `${lastLine}:${firstColumn ?? lastColumn}: ${subType ?? type}: ${message}\n    ${extract?.trim() ?? ''}`;

const shortened = (file: string, { folder }: SiteCopy) =>
  file.startsWith(folder) ? `with real-looking details: ${relative(folder, file)}` : relative('', file);

const pagesAndDrawings = (folder: string) =>
  filesBelow(folder)
    .filter((file) => /\.(html|svg)$/.test(file))
    .map((file) => join(folder, file));

/**
 * @returns all pages and drawings: those that `npm test` left in dist, and those that GitHub Pages gets of a copy with
 * real-looking details and a former address.
 */
async function builtFiles(copy: SiteCopy): Promise<string[]> {
  if (!existsSync('dist')) throw new Error('There is no dist to check: npm run build makes it.');
  copy.write('content/clinic.yaml', realClinicYaml);
  // Every site has the page, and it may have former addresses already.
  const about = 'content/pages/about.mdx';
  if (!copy.read(about).includes('formerSlugs:')) copy.edit(about, /^---(\r?\n)/, '---$1formerSlugs: [former-about]$1');
  for (const words of [['build'], ['for-host', 'github-pages']] as const) {
    const { code, output } = await copy.run(words[0], {}, ...words.slice(1));
    if (code !== 0) throw new Error(`The site with real-looking details was not built:\n${output}`);
  }
  const files = [resolve('dist'), join(copy.folder, 'dist.for-host')].flatMap(pagesAndDrawings);
  if (!files.some((file) => readFileSync(file, 'utf8').includes('http-equiv="refresh"')))
    throw new Error('There is no redirect page to check.');
  return files;
}

/** A page with an id twice, by which the checker shows that it looks. */
const faulty = '<!doctype html>\n<html lang="en-US"><title>Twice</title><p id="one"></p><p id="one"></p></html>\n';

/** Prints what is wrong, by file. @returns how many files are faultless, and how many are not. */
async function check(copy: SiteCopy) {
  const files = await builtFiles(copy);
  const probe = join(copy.folder, 'faulty.html');
  copy.write('faulty.html', faulty);
  const said = Map.groupBy(askNu([...files, probe]), ({ url }) => (url ? fileURLToPath(url) : 'Of no file'));
  if (!said.get(probe)?.some(({ message }) => message.startsWith('Duplicate ID')))
    throw new Error('The Nu checker saw nothing in a page that has an id twice.');
  said.delete(probe);
  for (const [file, messages] of said)
    for (const message of messages) console.log(`${shortened(file, copy)}:${inWords(message)}`);
  console.log(`The Nu checker looked at ${files.length} pages and drawings.`);
  return { passed: files.filter((file) => !said.has(file)).length, failed: said.size };
}

const copy = copySite('content');
const { passed, failed } = await check(copy).catch((error: unknown) => {
  console.log((error as Error).message);
  return { passed: 0, failed: 1 };
});
copy.discard();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
