import { cpSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { redirectsFile } from '../domain/redirect-rules.ts';
import { filePaths } from '../domain/urls.ts';
import { filesBelow } from '../files-below.ts';
import { headersFile } from './headers-file.ts';
import type { HostRules } from './host-rules.ts';
import { readHostRules } from './read-host-rules.ts';

/** A built site, ready to be served. */
export interface ServedSite {
  /** Sends a file by its path; compressed twins are found by themselves. */
  send: ReturnType<typeof sirv>;
  /** Paths of the files that are addresses, each with a leading `/`. */
  paths: ReadonlySet<string>;
  rules: HostRules;
  /** The page of unknown addresses, plain and compressed. */
  notFound: { plain: Buffer; br: Buffer; gzip: Buffer };
}

/**
 * The site in a folder, served from a copy of its own: a build that swaps the folder takes no file from under a
 * request.
 * @returns gives the site as it is now: the new one once it can be read whole, and the last good one until then.
 */
export function currentSite(folder: string): () => ServedSite {
  const copies = mkdtempSync(join(tmpdir(), 'clinic-served-'));
  process.once('exit', () => {
    rmSync(copies, { recursive: true, force: true });
  });
  let held = hold(folder, join(copies, '0'));
  let count = 0;
  return () => {
    if (stateOf(folder) === held.state) return held.site;
    try {
      held = hold(folder, join(copies, String(++count)));
    } catch {
      // The folder is being swapped right now. The next request looks again.
    }
    return held.site;
  };
}

function hold(folder: string, copy: string): { state: string; site: ServedSite } {
  const state = stateOf(folder);
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  if (stateOf(folder) !== state) throw new Error(`${folder} changed while it was copied.`);
  return { state, site: ready(copy) };
}

/** What hosts read, and nobody else. */
const forHosts = [`/${headersFile}`, `/${redirectsFile}`];

function ready(folder: string): ServedSite {
  const paths = filesBelow(folder).map((file) => `/${file}`);
  const read = (path: string) => readFileSync(join(folder, path));
  const notFound = {
    plain: read(filePaths.notFound),
    br: read(`${filePaths.notFound}.br`),
    gzip: read(`${filePaths.notFound}.gz`),
  };
  return {
    send: sirv(folder, { etag: true, brotli: true, gzip: true }),
    paths: new Set(paths.filter((path) => !/\.(br|gz)$/.test(path) && !forHosts.includes(path))),
    rules: readHostRules(folder),
    notFound,
  };
}

/** The number of a removed folder can come back on a new one, hence the time as well. */
function stateOf(folder: string): string {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.ctimeNs}` : '';
}
