import { printTable, type Cell } from '../table.ts';
import type { MeasuredBuild } from './measured-build.ts';
import type { MeasuredSteps } from './measured-steps.ts';
import { addCards, buildOf, editOnePage, giveFonts, projectsWith, stepsOf, type Project } from './project-copies.ts';

const sizes = [4, 100, 1_000, 3_000];
/** Where plain Astro is built in turn with ours. */
const compared = { size: 1_000, turns: 2 };
/** Past so many pages, the steps around Astro's take minutes and go on as before. */
const stepsUpTo = 1_000;
const cardsUpTo = 100;

const cases = ['cold', 'unchanged', 'one edit'] as const;
type Case = (typeof cases)[number];

/** The builds of a project of one size, by case; none of plain Astro where it is not compared. */
type Builds = Record<Case, MeasuredBuild[]>;

interface Measured {
  size: number;
  ours: Builds;
  plain: Builds;
  /** Undefined where they would take too long, as `cards` is. */
  steps: MeasuredSteps | undefined;
  /** Builds with social cards, all of which have to be drawn at first. */
  cards: { drawn: MeasuredBuild; kept: MeasuredBuild } | undefined;
}

async function takeTurn(project: Project, builds: Builds): Promise<void> {
  builds.cold.push(await buildOf(project, 'whole'));
  // Ours keeps pages from here on; it has to have built them that way once.
  if (project.kind === 'ours') await buildOf(project, 'changes');
  builds.unchanged.push(await buildOf(project, 'changes'));
  editOnePage(project);
  builds['one edit'].push(await buildOf(project, 'changes'));
}

async function measure(size: number): Promise<Measured> {
  const projects = projectsWith(size);
  const none = (): Builds => ({ cold: [], unchanged: [], 'one edit': [] });
  const [ours, plain] = [none(), none()];
  try {
    for (let turn = 0; turn < compared.turns; turn++) {
      if (turn === 0 || size === compared.size) await takeTurn(projects.ours, ours);
      giveFonts(projects);
      if (size === compared.size) await takeTurn(projects.plain, plain);
    }
    const steps = size <= stepsUpTo ? await stepsOf(projects.ours) : undefined;
    return { size, ours, plain, steps, cards: size <= cardsUpTo ? await measureCards(projects.ours) : undefined };
  } finally {
    projects.ours.copy.discard();
    projects.plain.copy.discard();
  }
}

async function measureCards(project: Project): Promise<Measured['cards']> {
  addCards(project);
  const drawn = await buildOf(project, 'whole');
  return { drawn, kept: await buildOf(project, 'whole') };
}

/** What else the machine does only ever makes a build slower. */
const least = (builds: readonly MeasuredBuild[], figure: keyof MeasuredBuild) =>
  Math.min(...builds.map((build) => build[figure]));

const oneDecimal = (number: number) => Number(number.toFixed(1));

const rowOf = (kind: string, size: number, builds: Builds): Cell[] => [
  `${size.toLocaleString('en-US')}, ${kind}`,
  ...cases.flatMap((name) => [
    oneDecimal(least(builds[name], 'seconds')),
    oneDecimal(least(builds[name], 'processor')),
    Math.round(least(builds[name], 'memory')),
  ]),
];

/** Milliseconds that a page more takes, from one size to the next. */
const slopes = (all: readonly Measured[]): Cell[][] =>
  all.flatMap((larger, i) => {
    const smaller = all[i - 1];
    if (!smaller) return [];
    const slope = (name: Case) =>
      ((least(larger.ours[name], 'seconds') - least(smaller.ours[name], 'seconds')) * 1000) /
      (larger.size - smaller.size);
    const sizes = [smaller, larger].map(({ size }) => size.toLocaleString('en-US'));
    return [[sizes.join(' to '), ...cases.map((name) => oneDecimal(slope(name)))]];
  });

const ratio = ({ ours, plain }: Measured, name: Case, figure: keyof MeasuredBuild) =>
  (least(ours[name], figure) / least(plain[name], figure)).toFixed(2);

/** How long the site takes to build with few condition pages and with many, beside Astro as it comes. */
export async function showBuilds(): Promise<void> {
  const all: Measured[] = [];
  for (const size of sizes) {
    console.log(`Building ${size.toLocaleString('en-US')} condition pages.`);
    all.push(await measure(size));
  }
  const both = all.filter(({ size }) => size === compared.size);
  printTable(
    "Astro's step: seconds, seconds of the processors, and most memory in MB, by number of condition pages",
    ['pages', ...cases.flatMap((name) => [`${name} s`, 'CPU s', 'MB'])],
    [
      ...all.map(({ size, ours }) => rowOf('ours', size, ours)),
      ...both.map(({ size, plain }) => rowOf('plain Astro', size, plain)),
    ],
  );
  printTable("Milliseconds of Astro's step for each page more", ['pages', ...cases], slopes(all));
  printTable(
    `Ours as a part of plain Astro, built in turn, the faster of ${compared.turns} turns each`,
    ['pages', ...cases.flatMap((name) => [`${name} s`, 'CPU s'])],
    both.map((measured) => [
      measured.size,
      ...cases.flatMap((name) => [ratio(measured, name, 'seconds'), ratio(measured, name, 'processor')]),
    ]),
  );
  printTable(
    'The other steps of ours, in seconds; cards are what a build takes longer with them',
    ['pages', 'checks of content', 'checks of pages', 'compression', 'cards, first', 'cards, kept'],
    all.flatMap(({ size, ours, steps, cards }) => {
      if (!steps) return [];
      const around = [steps.contentChecks, steps.pageChecks, steps.compression].map(oneDecimal);
      const longer = cards
        ? [cards.drawn, cards.kept].map(({ seconds }) => oneDecimal(seconds - least(ours.cold, 'seconds')))
        : ['', ''];
      return [[size, ...around, ...longer]];
    }),
  );
}
