import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that holds every address ever published, one a line; lines that begin with # are words to the reader. */
export const ledgerPath = 'content/addresses.txt';

/** An address that was published, and the line it stands on. */
export interface LedgerEntry {
  address: string;
  line: number;
}

/** Reads the ledger below the project's root; a site that was never published has none. */
export function readLedger(root: string): LedgerEntry[] {
  const file = join(root, ledgerPath);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((text, i) => ({ address: text.trim(), line: i + 1 }))
    .filter(({ address }) => address && !address.startsWith('#'));
}

/** Adds addresses to the ledger, each on a line of its own. */
export function appendToLedger(root: string, addresses: readonly string[]): void {
  const file = join(root, ledgerPath);
  const unended = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'));
  appendFileSync(file, (unended ? '\n' : '') + addresses.map((address) => `${address}\n`).join(''));
}
