import { basename, join } from 'node:path';
import { filesBelow } from '../files-below.ts';
import { ledgerPath, readLedger, type LedgerEntry } from './address-ledger.ts';
import { readMdx, type MdxText } from './mdx-text.ts';
import { readTextFile, type TextFile } from './text-file.ts';
import { readYaml, type Position, type YamlText } from './yaml-text.ts';

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
  /** Words that the checks let through; not every site needs the file. */
  allowed: (YamlText & { path: string }) | undefined;
  /** Addresses that were published at some time. */
  ledger: LedgerEntry[];
  /** Paths of all files in content/, whatever they are. */
  paths: string[];
  /** Files that are not saved as UTF-8, and the first sign that shows it. */
  garbled: { path: string; position: Position }[];
}

export const clinicPath = 'content/clinic.yaml';
export const allowedPath = 'content/allowed.yaml';

/** Reads content/clinic.yaml below the project's root. */
export const readClinicFile = (root = process.cwd()): YamlText => readYaml(readTextFile(join(root, clinicPath)).text);

/** What editors and computers leave behind while a file is open, or after. */
const leftBehind = /(^|\/)(\.[^/]*\.sw[a-z]|[^/]*~|\.?#[^/]*|\.?~[^/]*|\._[^/]*)$/;

/** What is not text is there by its path alone. */
function filesIn(root: string): Map<string, TextFile> {
  const paths = filesBelow(join(root, 'content')).map((path) => `content/${path}`);
  const read = (path: string) =>
    /\.(mdx|txt|yaml)$/.test(path) && !leftBehind.test(path)
      ? readTextFile(join(root, path))
      : { text: '', garbledAt: undefined };
  return new Map(paths.map((path) => [path, read(path)]));
}

/** Reads content/ below the project's root. */
export function readContent(root = process.cwd()): ContentFolder {
  const files = [...filesIn(root)];
  const garbled = files.flatMap(([path, { garbledAt }]) => (garbledAt ? [{ path, position: garbledAt }] : []));
  return { ...contentFrom(new Map(files.map(([path, { text }]) => [path, text]))), garbled };
}

const lastRead = new Map<string, { text: string; page: PageFile }>();

/** A build asks for a page several times, and reading one takes a while: what has not changed is not read again. */
function pageFrom(path: string, text: string): PageFile {
  const last = lastRead.get(path);
  if (last?.text === text) return last.page;
  const page = { path, slug: basename(path, '.mdx'), ...readMdx(text) };
  lastRead.set(path, { text, page });
  return page;
}

/** Content from the texts of its files, by path. A clinic file that is missing reads as an empty one. */
export function contentFrom(texts: ReadonlyMap<string, string>): ContentFolder {
  const paths = [...texts.keys()].filter((path) => !leftBehind.test(path));
  const yaml = (path: string) => ({ path, ...readYaml(texts.get(path) ?? '') });
  const pagesIn = (folder: string) =>
    paths
      .filter((path) => path.startsWith(folder) && /^[^/]+\.mdx$/.test(path.slice(folder.length)))
      .map((path) => pageFrom(path, texts.get(path) ?? ''));
  return {
    clinic: yaml(clinicPath),
    conditions: pagesIn('content/conditions/'),
    pages: pagesIn('content/pages/'),
    allowed: texts.has(allowedPath) ? yaml(allowedPath) : undefined,
    ledger: readLedger(texts.get(ledgerPath) ?? ''),
    paths,
    garbled: [],
  };
}
