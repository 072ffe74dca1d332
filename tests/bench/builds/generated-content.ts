import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A setting of a page with all its lines. */
const setting = (name: string) => new RegExp(`^${name}:.*\\n(?: +.*\\n)*`, 'm');

/** A shipped page of over 600 words, as that of another condition. */
const conditionLike = (pattern: string, number: number, neighbour: string): string =>
  pattern
    .replace(setting('alsoCalled'), '')
    .replace(setting('title'), `title: Pain number ${number}\n`)
    .replace(setting('headline'), `headline: Pain number ${number}, and what may ease it\n`)
    .replace(
      setting('description'),
      `description: What pain number ${number} is like, and which signs need a physician first.\n`,
    )
    .replace(
      setting('related'),
      `related:\n  - condition: ${neighbour}\n    because: Pain number ${number} has the same muscle.\n`,
    );

const slugOf = (number: number) => `pain-number-${number}`;

/**
 * Adds condition pages to a project until it has so many: each like one of the shipped ones in turn, and related to
 * the one before it.
 */
export function generateConditions(root: string, count: number): void {
  const folder = join(root, 'content/conditions');
  const shipped = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const patterns = shipped.map((file) => readFileSync(join(folder, file), 'utf8'));
  for (let number = shipped.length + 1; number <= count; number++) {
    const neighbour = number === shipped.length + 1 ? 'sciatica' : slugOf(number - 1);
    const pattern = patterns[number % patterns.length] ?? '';
    writeFileSync(join(folder, `${slugOf(number)}.mdx`), conditionLike(pattern, number, neighbour));
  }
}
