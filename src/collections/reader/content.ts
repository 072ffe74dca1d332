import { readdirSync, type Dirent } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { z } from 'zod';
import { clinic as clinicSchema, type Clinic } from '../schemas/clinic.ts';
import { ledgerPath, readLedger, type LedgerEntry } from './address-ledger.ts';
import { leftBehind } from './left-behind.ts';
import { readMdx, type MdxText } from './mdx.ts';
import { readTextFile, type Position } from './text-file.ts';
import { readYaml, type YamlText } from './yaml.ts';

/** A page's file as the owner sees it. */
export interface PageFile extends MdxText {
  /** Path from the project's root, with `/`. */
  path: string;
  /** File name without `.mdx`: the page's slug. */
  slug: string;
}

export interface YamlFile extends YamlText {
  path: string;
}

export interface ClinicFile extends YamlFile {
  /** The clinic, or what its schema says is wrong. */
  parsed: z.ZodSafeParseResult<Clinic>;
  /** The settings that are right, whatever is wrong with others. */
  valid: Partial<Clinic>;
}

/** Everything in content/, read but not yet checked. */
export interface Content {
  clinic: ClinicFile;
  conditions: PageFile[];
  pages: PageFile[];
  /** Words that the checks let through; not every site needs the file. */
  allowed: YamlFile | undefined;
  /** Addresses that were published at some time. */
  ledger: LedgerEntry[];
  /** Paths of all files in content/, whatever they are. */
  paths: string[];
  /** Paths of symbolic links, which are not followed: they may lead out of content/. */
  links: string[];
  /** Files that are not saved as UTF-8, and the first sign that shows it. */
  garbled: { path: string; position: Position }[];
}

export const clinicPath = 'content/clinic.yaml';
export const allowedPath = 'content/allowed.yaml';

/** Everything below a folder but folders. The recursion of `readdirSync` would follow links. */
const entriesBelow = (folder: string): Dirent[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entriesBelow(join(folder, entry.name)) : entry,
  );

/**
 * Reads content/ below the project's root. A command may ask again, as astro.config.mjs does in a build and the dev
 * server at every page: a file is parsed again only when its text has changed.
 */
export function readContent(root = process.cwd()): Content {
  const entries = entriesBelow(join(root, 'content'))
    .map((entry) => ({
      path: relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
      isLink: entry.isSymbolicLink(),
    }))
    .filter(({ path }) => !leftBehind.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = entries
    .filter(({ isLink }) => !isLink)
    // What is not text is there by its path alone.
    .map(({ path }) => ({ path, text: '', ...(/\.(mdx|txt|yaml)$/.test(path) && readTextFile(join(root, path))) }));
  return {
    ...contentFrom(new Map(files.map(({ path, text }) => [path, text]))),
    links: entries.filter(({ isLink }) => isLink).map(({ path }) => path),
    garbled: files.flatMap(({ path, garbledAt }) => (garbledAt ? [{ path, position: garbledAt }] : [])),
  };
}

/** Content from the texts of its files, by path. A clinic file that is missing reads as an empty one. */
export function contentFrom(texts: ReadonlyMap<string, string>): Content {
  const paths = [...texts.keys()].filter((path) => !leftBehind.test(path));
  const pagesIn = (folder: string) =>
    paths
      .filter((path) => path.startsWith(folder) && /^[^/]+\.mdx$/.test(path.slice(folder.length)))
      .map((path) => pageFile(path, texts.get(path) ?? ''));
  return {
    clinic: clinicFile(clinicPath, texts.get(clinicPath) ?? ''),
    conditions: pagesIn('content/conditions/'),
    pages: pagesIn('content/pages/'),
    allowed: texts.has(allowedPath) ? yamlFile(allowedPath, texts.get(allowedPath) ?? '') : undefined,
    ledger: readLedger(texts.get(ledgerPath) ?? ''),
    paths,
    links: [],
    garbled: [],
  };
}

function whenChanged<File>(parse: (path: string, text: string) => File): (path: string, text: string) => File {
  const last = new Map<string, { text: string; file: File }>();
  return (path, text) => {
    const known = last.get(path);
    if (known?.text === text) return known.file;
    const file = parse(path, text);
    last.set(path, { text, file });
    return file;
  };
}

const pageFile = whenChanged((path, text): PageFile => ({ path, slug: basename(path, '.mdx'), ...readMdx(text) }));

const yamlFile = whenChanged((path, text): YamlFile => ({ path, ...readYaml(text) }));

const clinicFile = whenChanged((path, text): ClinicFile => {
  const yaml = readYaml(text);
  const parsed = clinicSchema.safeParse(yaml.data);
  return { path, ...yaml, parsed, valid: parsed.data ?? validSettings(yaml.data) };
});

function validSettings(data: unknown): Partial<Clinic> {
  if (typeof data !== 'object' || data === null) return {};
  const settings = Object.entries(clinicSchema.shape).map(([name, schema]) => {
    const value: unknown = name in data ? schema.safeParse(data[name as keyof typeof data]).data : undefined;
    return [name, value] as const;
  });
  return Object.fromEntries(settings);
}
