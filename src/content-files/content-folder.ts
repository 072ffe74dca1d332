import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readLedger, type LedgerEntry } from './address-ledger.ts';
import { readMdx, type MdxText } from './mdx-text.ts';
import { readYaml, type YamlText } from './yaml-text.ts';

/** A page's file as the owner sees it. */
export interface PageFile extends MdxText {
  /** Path from the project's root, with `/`. */
  path: string;
  /** File name without `.mdx`: the page's slug. */
  slug: string;
}

/** Everything in content/, read but not yet judged. */
export interface ContentFolder {
  clinic: YamlText & { path: string };
  conditions: PageFile[];
  pages: PageFile[];
  /** Addresses that were published at some time. */
  ledger: LedgerEntry[];
  /** Paths of all files in content/, whatever they are. */
  paths: string[];
}

export const clinicPath = 'content/clinic.yaml';

/** Reads content/clinic.yaml below the project's root. */
export const readClinicFile = (root = process.cwd()): ContentFolder['clinic'] => ({
  path: clinicPath,
  ...readYaml(readFileSync(join(root, clinicPath), 'utf8')),
});

/**
 * Reads content/ below the project's root.
 * @throws when clinic.yaml or one of the two folders of pages is not there.
 */
export function readContent(root = process.cwd()): ContentFolder {
  const paths = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const pagesIn = (folder: string) =>
    paths
      .filter((path) => path.startsWith(folder) && /^[^/]+\.mdx$/.test(path.slice(folder.length)))
      .map((path) => ({ path, slug: basename(path, '.mdx'), ...readMdx(text(path)) }));
  return {
    clinic: readClinicFile(root),
    conditions: pagesIn('content/conditions/'),
    pages: pagesIn('content/pages/'),
    ledger: readLedger(root),
    paths,
  };
}
