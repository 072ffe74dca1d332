import type { Condition } from '../../collections/schemas/condition.ts';

/** A condition's page as the graph needs it. */
export interface LinkedCondition {
  slug: string;
  title: string;
  related: Condition['related'];
}

/** A link from one condition to another, with the reason patients read. */
export interface RelatedLink {
  slug: string;
  title: string;
  because: string;
}

/**
 * Each condition's links, by slug. Links go both ways: if A names B, B shows A with A's reason, unless B gives its
 * own. A page's own links come first, in its order; then those of the pages that name it, by title. Names without a
 * page (drafts among them) are left out.
 */
export function relatedConditions(conditions: readonly LinkedCondition[]): Map<string, RelatedLink[]> {
  const bySlug = new Map(conditions.map((condition) => [condition.slug, condition]));
  return new Map(
    conditions.map((condition) => {
      const own = condition.related.flatMap(({ condition: slug, because }) => {
        const other = bySlug.get(slug);
        return other ? [{ slug, title: other.title, because }] : [];
      });
      const named = new Set([condition.slug, ...own.map(({ slug }) => slug)]);
      const naming = conditions
        .filter(({ slug }) => !named.has(slug))
        .flatMap(({ slug, title, related }) =>
          related.filter((link) => link.condition === condition.slug).map(({ because }) => ({ slug, title, because })),
        )
        .sort((a, b) => a.title.localeCompare(b.title));
      return [condition.slug, [...own, ...naming]];
    }),
  );
}

/** Every pair of related conditions once, in the order of the list. */
export function relatedPairs(links: ReadonlyMap<string, readonly RelatedLink[]>): [string, RelatedLink][] {
  const seen = new Set<string>();
  return [...links].flatMap(([slug, related]) => {
    const fresh = related.filter((link) => !seen.has(link.slug));
    seen.add(slug);
    return fresh.map((link): [string, RelatedLink] => [slug, link]);
  });
}
