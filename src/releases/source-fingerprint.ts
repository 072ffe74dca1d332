import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerPath } from '../content-files/address-ledger.ts';
import { filesBelow } from '../files-below.ts';

/** A fingerprint (SHA-256, hex) of all that a site is built from; publishing itself writes the ledger. */
export function sourceFingerprint(root = process.cwd()): string {
  const below = (folder: string) =>
    existsSync(join(root, folder)) ? filesBelow(join(root, folder)).map((file) => `${folder}/${file}`) : [];
  const files = [...['content', 'src', 'public'].flatMap(below), 'astro.config.mjs', 'package-lock.json'];
  const hash = createHash('sha256');
  for (const file of files.filter((name) => name !== ledgerPath && existsSync(join(root, name))))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
