import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBuiltSite, type BuiltPage } from '../verify/built-site.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { readRedirectRules, redirectsFile } from '../../domain/redirect-rules.ts';
import { wordList } from '../../domain/word-list.ts';
import { filesBelow } from '../../collections/files-below.ts';
import { filesFor, hosts, noJekyll } from '../deploy/hosts.ts';
import { redirectPages, type RedirectTarget } from '../deploy/redirect-pages.ts';
import { published } from './published-folder.ts';

/** What the host gets, beside dist. */
const target = `${published}.for-host`;

try {
  const asked = process.argv.slice(2).join(' ');
  const host = hosts.find((known) => known === asked);
  if (!host) throw new Error(unknownHost(asked));
  const pages = publishablePages();
  const files = filesFor(host, filesBelow(published));
  const added = host === 'github-pages' ? filesForGithub(pages) : new Map<string, string>();
  rmSync(target, { recursive: true, force: true });
  for (const file of files) cpSync(join(published, file), join(target, file));
  for (const [file, text] of added) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    writeFileSync(join(target, file), text);
  }
  console.log(`${target} holds what ${host} gets: ${files.length + added.size} files.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

function unknownHost(asked: string): string {
  const meant = nearestName(asked, hosts);
  const words = asked ? `"${asked}" is not a host that this site knows.` : 'Say which host it is for.';
  return `${words} The hosts are ${wordList(hosts)}.${meant ? ` Did you mean ${meant}?` : ''}`;
}

function publishablePages(): BuiltPage[] {
  if (!existsSync(published)) throw new Error(`There is no ${published} yet: npm run build makes it.`);
  const { pages } = readBuiltSite(published);
  if (pages.some(({ $ }) => $('aside[aria-label="Sample details"]').length > 0))
    throw new Error(`${published} shows sample details: npm run check -- --publish says which. Then build again.`);
  return pages;
}

/** GitHub Pages serves files alone: a former address needs a page that redirects. */
function filesForGithub(pages: readonly BuiltPage[]): Map<string, string> {
  const redirects = readRedirectRules(readFileSync(join(published, redirectsFile), 'utf8'));
  const targets = new Map(pages.map((page) => [page.path, asTarget(page)]));
  return new Map([[noJekyll, ''], ...redirectPages(redirects, targets)]);
}

function asTarget({ $ }: BuiltPage): RedirectTarget {
  const url = $('link[rel=canonical]').attr('href') ?? '';
  return { url, title: $('title').text(), lang: $('html').attr('lang') ?? '' };
}
