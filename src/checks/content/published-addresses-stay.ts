import { ledgerPath } from '../../content-files/address-ledger.ts';
import { publishedIn } from '../../content-files/page-sources.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { problemIn, type ContentRule } from './rule.ts';

const lastPart = (address: string) => address.split('/').findLast((part) => part) ?? '';

/** An address that was published may be a bookmark or a search result: it leads to a page for good. */
export const publishedAddressesStay: ContentRule = (content) => {
  const { addresses, redirects } = publishedIn(content);
  const files = [...content.conditions, ...content.pages];
  return content.ledger
    .filter(
      ({ address }) =>
        !addresses.some((path) => path === address) && ![...redirects.keys()].some((path) => path === address),
    )
    .map(({ address, line }) => {
      const old = lastPart(address);
      const meant = nearestName(
        old,
        files.map(({ slug }) => slug),
      );
      const heir = files.find(({ slug }) => slug === meant)?.path ?? 'the page that takes its place';
      return problemIn(
        ledgerPath,
        `The address ${address} was published, and no page is there now.`,
        `Add this line to the settings of ${heir}: formerSlugs: [${old}]`,
        { line, column: 1 },
      );
    });
};
