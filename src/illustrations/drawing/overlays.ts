import { pathwayOf } from '../body/pathways.ts';
import { planeOf, type View } from '../body/point.ts';
import { regionOf } from '../body/regions.ts';
import { structureOf, type Structure } from '../body/structures.ts';
import type { WhereItHurts } from '../../collections/schemas/where-it-hurts.ts';
import { smoothPath, smoothPaths } from './curve.ts';

/** A bone, muscle or nerve over the figure; one that can't be seen from here is dashed. */
export interface Overlay {
  kind: Structure['kind'] | 'root' | 'trunk' | 'branch';
  path: string;
  fibres?: string;
  hidden: boolean;
}

/** A nerve is drawn twice: its sheath, and on it the yellow line. */
export const isNerve = (kind: Overlay['kind']): boolean => kind === 'root' || kind === 'trunk' || kind === 'branch';

/** What a pathway runs through; without one, what lies beneath the regions and can be seen from here. */
export const structuresOf = ({ regions, view, pathway }: WhereItHurts): Structure[] =>
  pathway
    ? pathwayOf(pathway).structures.map(structureOf)
    : [...new Set(regions.flatMap((name) => regionOf(name).beneath ?? []))]
        .map(structureOf)
        .filter(({ seenFrom }) => seenFrom.includes(view));

const drawStructures = (structures: readonly Structure[], view: View): Overlay[] =>
  structures.map(({ kind, seenFrom, shapes, fibres }) => ({
    kind,
    path: shapes[planeOf(view)].map((shape) => smoothPath(shape, true)).join(''),
    fibres: smoothPaths(fibres?.[planeOf(view)] ?? []),
    hidden: !seenFrom.includes(view),
  }));

/** The strands of a pathway's nerve, one path for all that are drawn alike. */
function drawNerve({ view, pathway }: WhereItHurts): Overlay[] {
  const strands = pathway ? pathwayOf(pathway).strands : [];
  return (['root', 'trunk', 'branch'] as const)
    .flatMap((kind) =>
      [false, true].map((hidden) => {
        const alike = strands.filter(
          ({ thickness, seenFrom }) => thickness === kind && !seenFrom.includes(view) === hidden,
        );
        return { kind, path: smoothPaths(alike.map(({ course }) => course[planeOf(view)])), hidden };
      }),
    )
    .filter(({ path }) => path);
}

/** What the hatching lies over: bones, and where no pathway runs over them, muscles; strokes take the place of fibres. */
export const drawBeneath = (where: WhereItHurts): Overlay[] =>
  drawStructures(
    structuresOf(where).filter(({ kind }) => kind === 'bone' || !where.pathway),
    where.view,
  ).map((overlay) => ({ ...overlay, fibres: '' }));

/** What lies over the hatching: a nerve, and over it the muscles in front of it. */
export const drawOverlays = (where: WhereItHurts): Overlay[] => [
  ...drawNerve(where),
  ...drawStructures(
    structuresOf(where).filter(({ kind }) => kind !== 'bone' && where.pathway),
    where.view,
  ),
];
