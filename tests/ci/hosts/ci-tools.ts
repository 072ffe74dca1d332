import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = resolve('tests/ci');

/** The path of a file of a package of tests/ci. */
export const toolFile = (name: string, file: string): string => join(folder, 'node_modules', name, file);

/** @returns the packages of tests/ci that are not installed, and what would bring them; undefined if all are. */
export function missingTools(...names: string[]): string | undefined {
  const missing = names.filter((name) => !existsSync(toolFile(name, 'package.json')));
  return missing.length > 0
    ? `${missing.join(' and ')}, which npm install --prefix tests/ci --ignore-scripts --no-save brings`
    : undefined;
}

/** Imports a package of tests/ci, or a file of one. @throws what would bring it, when it is not there. */
export const importTool = async <T>(name: string): Promise<T> => {
  const [, tool = name] = /^((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  const missing = missingTools(tool);
  if (missing) throw new Error(`There is no ${missing}.`);
  const path = createRequire(join(folder, 'package.json')).resolve(name);
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as T;
};
