import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readRedirectRules, redirectsFile } from '../../../src/domain/redirect-rules.ts';
import { filesBelow } from '../../../src/collections/files-below.ts';
import { headersFile } from '../../../src/tools/deploy/headers-file.ts';

/** What a built folder holds, as a visitor may ask for it. */
export interface SiteOnDisk {
  /** What has an address: pages, which end in a slash, and files. */
  addresses: readonly { address: string; file: string }[];
  pages: readonly string[];
  /** Where addresses lead that a page had before, with a slash and without. */
  former: ReadonlyMap<string, string>;
  /** Folders that are no page. */
  bareFolders: readonly string[];
  /** What stands beside the site for its hosts: rules, and files packed beforehand. */
  forHosts: readonly string[];
  read: (file: string) => Buffer;
}

const notFound = '/404.html';

export function readSiteOnDisk(folder: string): SiteOnDisk {
  const files = filesBelow(folder).map((file) => `/${file}`);
  const rules = [`/${headersFile}`, `/${redirectsFile}`];
  const isForHosts = (file: string) => rules.includes(file) || /\.(br|gz)$/.test(file);
  const addresses = files
    .filter((file) => file !== notFound && !isForHosts(file))
    .map((file) => ({ address: file.replace(/\/index\.html$/, '/'), file }));
  const folders = new Set(files.map((file) => dirname(file)).filter((name) => name !== '/'));
  const read = (file: string) => readFileSync(join(folder, file));
  return {
    addresses,
    pages: addresses.map(({ address }) => address).filter((address) => address.endsWith('/')),
    former: readRedirectRules(read(`/${redirectsFile}`).toString()),
    bareFolders: [...folders].filter((name) => !files.includes(`${name}/index.html`)),
    forHosts: files.filter(isForHosts),
    read,
  };
}
