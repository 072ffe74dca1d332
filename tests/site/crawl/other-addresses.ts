import type { Crawl } from './crawl.ts';
import { isKeptOut } from './index-faults.ts';
import { factsOf } from './page-facts.ts';
import { isRedirect } from './web.ts';

/** Ways to write the address of a page that are not its own. */
function variantsOf(address: string, origin: string): string[] {
  const path = address.slice(origin.length);
  const variants = [`${path}index.html`, `/${path}`, `${path}/`, path.toUpperCase(), path.replace(/(.)\/$/, '$1')];
  return variants.filter((variant) => variant !== path).map((variant) => origin + variant);
}

/** Ways to write an address that show the page a second time, or lead on to it by detours. */
export async function variantFaults({ origin, pages, ask }: Crawl): Promise<string[]> {
  const faults: string[] = [];
  for (const address of pages.keys()) {
    for (const variant of variantsOf(address, origin)) {
      const answer = await ask(variant);
      const well = isRedirect(answer)
        ? [301, 308].includes(answer.status) && answer.location === address
        : [404, 410].includes(answer.status);
      if (!well) faults.push(`${variant} answers ${answer.status} ${answer.location ?? ''}`.trimEnd());
    }
    // With a query that somebody put on, it is the same page by its own word.
    const tagged = await ask(`${address}?utm_source=x`);
    const [canonical] = factsOf(tagged.text, address).canonical;
    if (canonical !== address)
      faults.push(`${address}?utm_source=x answers ${tagged.status}, as ${canonical ?? 'none'}`);
  }
  return faults;
}

/**
 * Addresses that pages had before, and that do not lead to them in one step for good.
 * @param former each with the address that has taken its place, if that is known.
 */
export async function formerFaults(
  { pages, ask }: Crawl,
  former: ReadonlyMap<string, string | undefined>,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [address, heir] of former) {
    const { status, location = 'nowhere' } = await ask(address);
    if (status !== 301 || (heir && location !== heir) || !pages.has(location))
      faults.push(`the former ${address} answers ${status}, to ${location}`);
  }
  return faults;
}

/** Addresses without a page that answer with one, may be listed, or claim an address. */
export async function absentFaults({ ask }: Crawl, absent: readonly string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const address of absent) {
    const { status, type, text, robotsTag } = await ask(address);
    const page = factsOf(text, address);
    if (status !== 404 || type !== 'text/html') faults.push(`${address} has no page, and answers ${status} ${type}`);
    if (!isKeptOut({ ...page, robotsTag })) faults.push(`${address} has no page, and may be listed`);
    if (page.canonical.length > 0) faults.push(`${address} has no page, and the address ${page.canonical.join()}`);
  }
  return faults;
}
