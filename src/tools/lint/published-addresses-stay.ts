import { ledgerPath } from '../../collections/reader/address-ledger.ts';
import { publishedIn } from '../../collections/reader/page-sources.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { conditionPath } from '../../domain/urls.ts';
import { frontmatterOf, problemIn, type Checked, type ContentRule } from './rule.ts';

const lastPart = (address: string) => address.split('/').findLast((part) => part) ?? '';

function explain(address: string, content: Checked): [message: string, fix: string] {
  if (!/^\/(?:[^/]+\/)*$/.test(address))
    return [
      `"${address}" is not an address of this site.`,
      'An address begins and ends with /, like /conditions/sciatica/. Fix the line, or begin it with # if it is a note.',
    ];
  const hidden = content.conditions.find(({ slug }) => conditionPath(slug) === address);
  if (hidden)
    return [
      `The address ${address} was published, and its page is a draft now.`,
      `Write draft: false in ${hidden.path}, or put formerSlugs: [${hidden.slug}] into the page that takes its place and remove this one.`,
    ];
  const old = lastPart(address);
  const kin = address.startsWith('/conditions/') && old !== 'conditions' ? content.conditions : content.pages;
  const heirs = kin.filter((file) => frontmatterOf(file).draft !== true);
  const meant = nearestName(
    old,
    heirs.map(({ slug }) => slug),
  );
  const heir = heirs.find(({ slug }) => slug === meant)?.path ?? 'the page that takes its place';
  return [
    `The address ${address} was published, and no page is there now.`,
    `Add this line to the settings of ${heir}: formerSlugs: [${old}]`,
  ];
}

/** An address that was published may be a bookmark or a search result: it leads to a page for good. */
export const publishedAddressesStay: ContentRule = (content) => {
  const { addresses, redirects } = publishedIn(content);
  const known = new Set<string>([...addresses, ...redirects.keys()]);
  return content.ledger
    .filter(({ address }) => !known.has(address))
    .map(({ address, line }) => problemIn(ledgerPath, ...explain(address, content), { line, column: 1 }));
};
