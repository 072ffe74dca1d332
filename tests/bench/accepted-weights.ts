import { readFileSync, writeFileSync } from 'node:fs';
import type { BuiltPage } from '../../src/checks/dist/built-site.ts';
import { pageBudget } from '../../src/checks/dist/page-budget.ts';
import { brotliBytes } from '../../src/checks/dist/brotli-bytes.ts';
import { partNames, partWeights, type PartWeights } from '../../src/checks/dist/page-parts.ts';

/** The weights of each page's parts, with brotli, when they were last accepted: by `npm run bench -- weight`. */
export type AcceptedWeights = Readonly<Record<string, PartWeights>>;

const file = 'tests/fixtures/accepted-weights.json';

export const readAcceptedWeights = (): AcceptedWeights => JSON.parse(readFileSync(file, 'utf8')) as AcceptedWeights;

/** Accepts what pages weigh now, unless one is over the budget: then it has yet to be seen what grew. */
export function acceptWeights(pages: readonly BuiltPage[]): void {
  if (pages.some(({ html }) => brotliBytes(html) > pageBudget)) return;
  const weights = pages.map((page) => [page.path, partWeights(page, brotliBytes)] as const);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(weights), undefined, 2)}\n`);
}

const figure = (bytes: number) => bytes.toLocaleString('en-US');
const signed = (bytes: number) => `${bytes > 0 ? '+' : ''}${figure(bytes)}`;

/** Of each page over the budget: by how much, and which of its parts grew since weights were accepted. */
export const pagesOverBudget = (
  pages: readonly Pick<BuiltPage, 'path' | 'html'>[],
  accepted: AcceptedWeights,
): string[] =>
  pages.flatMap((page) => {
    const bytes = brotliBytes(page.html);
    if (bytes <= pageBudget) return [];
    const now = partWeights(page, brotliBytes);
    const before = accepted[page.path];
    const parts = before
      ? partNames
          .map((name) => ({ name, grown: now[name] - before[name] }))
          .sort((one, other) => other.grown - one.grown)
          .map(({ name, grown }) => `${name} ${signed(grown)}`)
      : partNames.map((name) => `${name} ${figure(now[name])}`);
    return [
      `${page.path} weighs ${figure(bytes)} bytes with brotli, ${figure(bytes - pageBudget)} over ${figure(pageBudget)}.` +
        ` ${before ? 'Since the last accepted weights' : 'None were accepted yet. Its parts'}: ${parts.join(', ')}.`,
    ];
  });
