import { readFileSync, writeFileSync } from 'node:fs';
import { brotliBytes } from '../../src/tools/verify/brotli-bytes.ts';
import type { BuiltPage } from '../../src/tools/verify/built-site.ts';
import { pageBudget } from '../../src/tools/verify/page-budget.ts';
import { partNames, partWeights, type PartWeights } from '../../src/tools/verify/page-parts.ts';

/**
 * The weights of the parts of each page of the fixture site, with brotli, when they were last accepted: by
 * `npm run bench -- weight`. Its words are always the same, so that whatever grows has grown by a developer's hand.
 */
export type AcceptedWeights = Readonly<Record<string, PartWeights>>;

type WeighedPage = Pick<BuiltPage, 'path' | 'html'>;

const file = 'tests/fixtures/accepted-weights.json';

/** Bytes that a page may grow by unasked: the longest shipped page of 2026 has no more to spare in its first round trip. */
const unasked = 50;

export const readAcceptedWeights = (): AcceptedWeights => JSON.parse(readFileSync(file, 'utf8')) as AcceptedWeights;

/** Accepts what the pages of the fixture site weigh now. */
export function acceptWeights(pages: readonly BuiltPage[]): void {
  const weights = pages.map((page) => [page.path, partWeights(page, brotliBytes)] as const);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(weights), undefined, 2)}\n`);
}

const figure = (bytes: number) => bytes.toLocaleString('en-US');
const signed = (bytes: number) => `${bytes > 0 ? '+' : ''}${figure(bytes)}`;
const sumOf = (weights: PartWeights) => partNames.reduce((sum, name) => sum + weights[name], 0);

/** Which parts of a page grew since its weights were accepted, the one that grew most first. */
function growthOf(now: PartWeights, before: PartWeights): string {
  const parts = partNames
    .map((name) => ({ name, grown: now[name] - before[name] }))
    .sort((one, other) => other.grown - one.grown)
    .map(({ name, grown }) => `${name} ${signed(grown)}`);
  return `Since the last accepted weights: ${parts.join(', ')}.`;
}

function faultOf({ path, html }: WeighedPage, before: PartWeights | undefined): string[] {
  const bytes = brotliBytes(html);
  const limit = Math.min(pageBudget, before ? sumOf(before) + unasked : 0);
  if (bytes <= limit) return [];
  const now = partWeights({ html }, brotliBytes);
  const parts = before
    ? growthOf(now, before)
    : `None were accepted yet. Its parts: ${partNames.map((name) => `${name} ${figure(now[name])}`).join(', ')}.`;
  const told = `${path} weighs ${figure(bytes)} bytes with brotli`;
  return bytes > pageBudget
    ? [`${told}, ${figure(bytes - pageBudget)} over the ${figure(pageBudget)} of one round trip. ${parts}`]
    : [`${told}. ${parts} If that is worth it for every visitor, npm run bench -- weight accepts it.`];
}

/** Pages of the fixture site that weigh more than was accepted, or more than one round trip carries. */
export const pagesThatGrew = (pages: readonly WeighedPage[], accepted: AcceptedWeights): string[] =>
  pages.flatMap((page) => faultOf(page, accepted[page.path]));
