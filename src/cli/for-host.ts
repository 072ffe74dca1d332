import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBuiltSite, type BuiltPage, type BuiltSite } from '../checks/dist/built-site.ts';
import { nearestName } from '../domain/nearest-name.ts';
import { readRedirectRules, redirectsFile } from '../domain/redirect-rules.ts';
import { wordList } from '../domain/word-list.ts';
import { filesFor, hosts, noJekyll, type Host } from '../hosting/hosts.ts';
import type { RedirectTarget } from '../hosting/redirect-page.ts';
import { redirectPages } from '../hosting/redirect-pages.ts';
import { published } from './published-folder.ts';

/** What the host gets, beside dist. */
const target = `${published}.for-host`;

try {
  const host = askedHost(process.argv.slice(2).join(' '));
  const site = builtSite();
  const former = host === 'github-pages' ? pagesForFormerAddresses(site) : new Map<string, string>();
  const files = filesFor(
    host,
    [...site.files].map((path) => path.slice(1)),
  );
  rmSync(target, { recursive: true, force: true });
  for (const file of files) cpSync(join(published, file), join(target, file));
  for (const [file, text] of former) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), text);
  }
  console.log(`${target} holds what ${host} gets: ${files.length + former.size} files.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function askedHost(name: string): Host {
  const host = hosts.find((known) => known === name);
  if (host) return host;
  const meant = nearestName(name, hosts);
  throw new Error(
    [
      name ? `"${name}" is not a host that this site knows.` : 'Say which host it is for.',
      `The hosts are ${wordList(hosts)}.`,
      ...(meant ? [`Did you mean ${meant}?`] : []),
    ].join(' '),
  );
}

/** dist, unless what it shows is not to be published. */
function builtSite(): BuiltSite {
  if (!existsSync(published)) throw new Error(`There is no ${published} yet: npm run build makes it.`);
  const site = readBuiltSite(published);
  if (site.pages.some(({ $ }) => $('aside[aria-label="Sample details"]').length > 0))
    throw new Error(`${published} shows sample details: npm run check -- --publish says which. Then build again.`);
  return site;
}

function pagesForFormerAddresses({ pages }: BuiltSite): Map<string, string> {
  const rules = readRedirectRules(readFileSync(join(published, redirectsFile), 'utf8'));
  return new Map([[noJekyll, ''], ...redirectPages(rules, new Map(pages.flatMap(asTarget)))]);
}

/** The page of unknown addresses has no address, so that nothing leads there. */
function asTarget({ path, $ }: BuiltPage): [string, RedirectTarget][] {
  const url = $('link[rel=canonical]').attr('href');
  return url ? [[path, { path, url, title: $('title').text(), lang: $('html').attr('lang') ?? '' }]] : [];
}
