import type { Focusable, Stop } from './stop.ts';

/** The least contrast of a ring (WCAG 2.2, 1.4.11 and 2.4.13), and its least width in CSS pixels (2.4.13). */
const leastContrast = 3;
const leastRing = 2;

/** What is wrong with a walk by the Tab key through everything that can have the focus, in words. */
export const faultsOfWalk = (stops: readonly Stop[], all: readonly Focusable[]): string[] => [
  ...stops.flatMap((stop) => faultsOfStop(stop).map((fault) => `${stop.name} ${fault}`)),
  ...stops.slice(1).flatMap((stop, i) => faultsOfStep(stops[i] ?? stop, stop)),
  ...all
    .filter(({ index }) => !stops.some((stop) => stop.index === index))
    .map(({ name }) => `${name} is never reached`),
];

const faultsOfStop = (stop: Stop): string[] => [
  ...(stop.visible ? [] : ['has the focus and is not seen']),
  ...(stop.coveredBy === undefined ? [] : [`is covered by ${stop.coveredBy}`]),
  ...(stop.ring >= leastRing ? [] : [`has a ring of ${stop.ring} px`]),
  ...(stop.ring < leastRing || stop.contrast >= leastContrast
    ? []
    : [`has a ring of ${stop.contrast.toFixed(1)}:1 with what is behind it`]),
  ...stop.cutOff.map((where) => `is cut off by ${where}`),
];

function faultsOfStep(before: Stop, stop: Stop): string[] {
  const names = `${before.name}, then ${stop.name}`;
  if (stop.index === before.index) return [`${stop.name} keeps the focus`];
  return [
    ...(stop.index < before.index ? [`not the order of the document: ${names}`] : []),
    ...(before.fixed !== stop.fixed || readsOn(before, stop) ? [] : [`not the order in which it reads: ${names}`]),
  ];
}

/** Along a row to the right, then down; up only into a column further right. */
function readsOn(before: Stop, { start }: Stop): boolean {
  const from = before.start;
  const shared = Math.min(from.bottom, start.bottom) - Math.max(from.top, start.top);
  const sameRow = shared > Math.min(from.bottom - from.top, start.bottom - start.top) / 2;
  if (sameRow) return start.left >= from.left;
  return start.top >= from.top || start.left >= before.whole.right - 1;
}
