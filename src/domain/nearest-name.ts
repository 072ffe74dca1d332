import { distance } from 'fastest-levenshtein';

/** The known name that `written` is most likely a slip of; undefined when none is close. */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  const slip = written.toLowerCase();
  let nearest: string | undefined;
  let fewest = Infinity;
  for (const name of known) {
    const edits = distance(slip, name.toLowerCase());
    if (edits < fewest) [nearest, fewest] = [name, edits];
  }
  // Among short names, two slips make any name of another.
  const allowed = slip.length < 4 ? 1 : Math.max(2, Math.floor(slip.length / 3));
  return fewest <= allowed ? nearest : undefined;
}
