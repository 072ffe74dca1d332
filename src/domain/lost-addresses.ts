/** What a site answers. */
export interface AnsweredAddresses {
  /** Addresses of its pages, each with a `/` at both ends. */
  pages: ReadonlySet<string>;
  /** Where addresses lead that a page had before. */
  former: ReadonlyMap<string, string>;
}

/**
 * Addresses that other releases of a site answered and this one does not, as when an older release is published again.
 * Each leads to one of its pages: that of another name of the same page where there is one, else the nearest above.
 */
export function lostAddresses(site: AnsweredAddresses, others: readonly AnsweredAddresses[]): Map<string, string> {
  const known = others.flatMap(({ pages, former }) => [...pages, ...former.keys()]);
  const lost = known.filter((address) => address.endsWith('/') && !answer(site, address));
  const names = others.flatMap(({ former }) => [...former]);
  return new Map([...new Set(lost)].map((address) => [address, renamed(site, address, names) ?? above(site, address)]));
}

const answer = ({ pages, former }: AnsweredAddresses, address: string) =>
  pages.has(address) ? address : former.get(address);

/** Follows renames forward and back, the nearest first, to a page of this site. */
function renamed(site: AnsweredAddresses, address: string, names: readonly [string, string][]): string | undefined {
  const same = new Set([address]);
  for (const name of same) {
    const page = answer(site, name);
    if (page) return page;
    for (const [from, to] of names) {
      if (from === name) same.add(to);
      if (to === name && from.endsWith('/')) same.add(from);
    }
  }
  return undefined;
}

function above(site: AnsweredAddresses, address: string): string {
  const parent = address.replace(/[^/]+\/$/, '');
  return parent === '/' ? parent : (answer(site, parent) ?? above(site, parent));
}
