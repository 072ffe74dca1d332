/** Two conditions that belong together, with the reason. */
export interface RelatedPair<Named> {
  one: Named;
  other: Named;
  because: string;
}

/**
 * Conditions against conditions, each two once: a staircase, like the chart of distances in a road atlas. The first
 * condition has only a column and the last only a row; a row ends before its own column.
 */
export interface OverlapTable<Named> {
  columns: Named[];
  rows: { condition: Named; reasons: (string | undefined)[] }[];
}

/** With fewer conditions there is nothing to look up, and with more the cells are too narrow to read. */
const [fewest, most] = [3, 6];

/**
 * @param conditions in the order of the table.
 * @returns undefined when a list serves better.
 */
export function overlapTable<Named extends { slug: string }>(
  conditions: readonly Named[],
  pairs: readonly RelatedPair<Named>[],
): OverlapTable<Named> | undefined {
  if (conditions.length < fewest || conditions.length > most || pairs.length === 0) return undefined;
  const reason = (...two: string[]) =>
    pairs.find(({ one, other }) => two.includes(one.slug) && two.includes(other.slug))?.because;
  return {
    columns: conditions.slice(0, -1),
    rows: conditions.slice(1).map((condition, i) => ({
      condition,
      reasons: conditions.slice(0, i + 1).map((other) => reason(condition.slug, other.slug)),
    })),
  };
}
