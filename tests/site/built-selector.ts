import { readFileSync } from 'node:fs';
import { namesFile } from '../../src/lean-pages/names-file.ts';

const names = JSON.parse(readFileSync(namesFile, 'utf8')) as Record<string, string>;

/** A selector as it finds something on built pages: classes are written with the names they had in the sources. */
export const builtSelector = (selector: string): string =>
  selector.replace(/\.([a-z][\w-]*)/g, (_, name: string) => `.${names[name] ?? name}`);
