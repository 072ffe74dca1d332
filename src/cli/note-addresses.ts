import { appendToLedger } from '../content-files/address-ledger.ts';
import type { ContentFolder } from '../content-files/content-folder.ts';
import { publishedIn } from '../content-files/page-sources.ts';
import type { PagePath } from '../domain/urls.ts';

/** Notes in the ledger which addresses of content/ are not in it yet. @returns them. */
export function noteAddresses(content: ContentFolder): PagePath[] {
  const known = new Set(content.ledger.map(({ address }) => address));
  const fresh = publishedIn(content).addresses.filter((address) => !known.has(address));
  appendToLedger(process.cwd(), fresh);
  return fresh;
}
