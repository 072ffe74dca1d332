import { printTable, type Cell } from '../table.ts';
import type { MeasuredBuild } from './measured-build.ts';
import type { MeasuredSteps } from './measured-steps.ts';
import { addCards, buildOf, editOnePage, giveFonts, projectsWith, stepsOf, type Project } from './project-copies.ts';

const sizes = [1_000];
/** Where the two are compared; the others are built once. */
const compared = { size: 1_000, turns: 2 };
/** A card takes as long as another: a second for each ten pages is enough to tell. */
const cardsUpTo = 100;

const cases = ['cold', 'unchanged', 'one edit'] as const;
type Case = (typeof cases)[number];

/** The builds of a project of one size, by case. */
type Builds = Record<Case, MeasuredBuild[]>;

interface Measured {
  size: number;
  ours: Builds;
  plain: Builds;
  steps: MeasuredSteps;
  /** Builds with social cards, all of which have to be drawn at first; undefined where it would take too long. */
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
  const measured = { ours: none(), plain: none() };
  try {
    for (let turn = 0; turn < (size === compared.size ? compared.turns : 1); turn++) {
      await takeTurn(projects.ours, measured.ours);
      giveFonts(projects);
      await takeTurn(projects.plain, measured.plain);
    }
    const steps = await stepsOf(projects.ours);
    if (size > cardsUpTo) return { size, ...measured, steps, cards: undefined };
    addCards(projects.ours);
    const drawn = await buildOf(projects.ours, 'whole');
    return { size, ...measured, steps, cards: { drawn, kept: await buildOf(projects.ours, 'whole') } };
  } finally {
    projects.ours.copy.discard();
    projects.plain.copy.discard();
  }
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
  all.slice(1).map(({ size, ours, plain }, i) => {
    const smaller = all[i];
    const slope = (kind: 'ours' | 'plain', builds: Builds, name: Case) =>
      smaller
        ? ((least(builds[name], 'seconds') - least(smaller[kind][name], 'seconds')) * 1000) / (size - smaller.size)
        : 0;
    return [
      `from ${smaller?.size.toLocaleString('en-US') ?? ''} to ${size.toLocaleString('en-US')}`,
      ...cases.map((name) => oneDecimal(slope('ours', ours, name))),
      ...cases.map((name) => oneDecimal(slope('plain', plain, name))),
    ];
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
  printTable(
    "Astro's step: seconds, seconds of the processors, and most memory in MB, by number of condition pages",
    ['pages', ...cases.flatMap((name) => [`${name} s`, 'CPU s', 'MB'])],
    all.flatMap(({ size, ours, plain }) => [rowOf('ours', size, ours), rowOf('plain Astro', size, plain)]),
  );
  printTable(
    "Milliseconds of Astro's step for each page more",
    ['pages', ...cases.map((name) => `ours ${name}`), ...cases.map((name) => `plain ${name}`)],
    slopes(all),
  );
  printTable(
    `Ours as a part of plain Astro, built in turn; at ${compared.size.toLocaleString('en-US')} pages the fastest of ${compared.turns} turns`,
    ['pages', ...cases.flatMap((name) => [`${name} s`, 'CPU s'])],
    all.map((measured) => [
      measured.size,
      ...cases.flatMap((name) => [ratio(measured, name, 'seconds'), ratio(measured, name, 'processor')]),
    ]),
  );
  printTable(
    'The other steps of ours, in seconds; cards are what a build takes longer with them',
    ['pages', 'checks of content', 'checks of pages', 'compression', 'cards, first', 'cards, kept'],
    all.map(({ size, ours, steps, cards }) => [
      size,
      ...[steps.contentChecks, steps.pageChecks, steps.compression].map(oneDecimal),
      ...(cards
        ? [cards.drawn, cards.kept].map(({ seconds }) => oneDecimal(seconds - least(ours.cold, 'seconds')))
        : ['', '']),
    ]),
  );
}
