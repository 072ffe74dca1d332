import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that holds every address ever published, one a line; lines that begin with # are words to the reader. */
export const ledgerPath = 'content/addresses.txt';

/** An address that was published, and the line it stands on. */
export interface LedgerEntry {
  address: string;
  line: number;
}

/** The addresses in the text of the ledger; a site that was never published has none. */
export const readLedger = (text: string): LedgerEntry[] =>
  text
    .split(/\r?\n/)
    .map((line, i) => ({ address: line.trim(), line: i + 1 }))
    .filter(({ address }) => address && !address.startsWith('#'));

/** Adds addresses to the ledger, each on a line of its own. */
export function appendToLedger(root: string, addresses: readonly string[]): void {
  const file = join(root, ledgerPath);
  const unended = existsSync(file) && !/(^|\n)$/.test(readFileSync(file, 'utf8'));
  appendFileSync(file, (unended ? '\n' : '') + addresses.map((address) => `${address}\n`).join(''));
}
