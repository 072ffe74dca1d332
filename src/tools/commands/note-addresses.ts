import { appendToLedger } from '../../collections/reader/address-ledger.ts';
import type { Content } from '../../collections/reader/content.ts';
import { publishedIn } from '../../collections/reader/page-sources.ts';
import type { PagePath } from '../../domain/urls.ts';

/** Notes in the ledger which addresses of content/ are not in it yet. @returns them. */
export function noteAddresses(content: Content): PagePath[] {
  const known = new Set(content.ledger.map(({ address }) => address));
  const fresh = publishedIn(content).addresses.filter((address) => !known.has(address));
  appendToLedger(process.cwd(), fresh);
  return fresh;
}
