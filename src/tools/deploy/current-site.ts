import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { filesBelow } from '../../collections/files-below.ts';
import type { HostRules } from './host-rules.ts';
import { ruleFiles } from './hosts.ts';
import { readHostRules } from './read-host-rules.ts';

/** A built site, ready to be served. */
export interface ServedSite {
  folder: string;
  /** Sends a file or its compressed form. */
  send: ReturnType<typeof sirv>;
  /** Encoded paths of the files that have an address, each with a leading `/`. */
  paths: ReadonlySet<string>;
  rules: HostRules;
}

/**
 * The site in a folder. It is served from a copy, since a build may replace the folder during a request.
 * @returns gives the latest whole site.
 */
export function currentSite(folder: string): () => ServedSite {
  const copies = mkdtempSync(join(tmpdir(), 'clinic-served-'));
  process.once('exit', () => {
    rmSync(copies, { recursive: true, force: true });
  });
  let count = 0;
  let current = readSite(folder, join(copies, '0'));
  return () => {
    if (stateOf(folder) === current.state) return current.site;
    try {
      current = readSite(folder, join(copies, String(++count)));
    } catch {
      // A build is replacing the folder right now. The next request tries again.
    }
    return current.site;
  };
}

function readSite(folder: string, copy: string): { state: string; site: ServedSite } {
  const state = stateOf(folder);
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true });
  if (stateOf(folder) !== state) throw new Error(`${folder} changed while it was copied.`);
  const files = filesBelow(copy).filter((file) => !/\.(br|gz)$/.test(file) && !ruleFiles.includes(file));
  const site = {
    folder: copy,
    send: sirv(copy, { brotli: true, dotfiles: true, etag: true, gzip: true }),
    paths: new Set(files.map((file) => encodeURI(`/${file}`))),
    rules: readHostRules(copy),
  };
  return { state, site };
}

/** The inode alone does not tell: the file system may use that of a removed folder again. */
function stateOf(folder: string): string {
  const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.ctimeNs}` : '';
}
