import { filePaths } from '../domain/urls.ts';

/** What a server does with a path: send a file, point to the one true address, or say that nothing is there. */
export type Answer = { file: string } | { redirect: string } | 'not found';

/**
 * Every page has one address, and it ends in a slash.
 * @param files paths of all files of the site, each with a leading `/`.
 * @param former where addresses lead that a page had before.
 */
export function answerFor(path: string, files: ReadonlySet<string>, former: ReadonlyMap<string, string>): Answer {
  const heir = former.get(path);
  if (heir) return { redirect: heir };
  if (!path.startsWith('/') || path === filePaths.notFound) return 'not found';
  if (path.endsWith('/index.html') && files.has(path)) return { redirect: path.slice(0, -'index.html'.length) };
  if (path.endsWith('/')) return files.has(`${path}index.html`) ? { file: `${path}index.html` } : 'not found';
  if (files.has(path)) return { file: path };
  return files.has(`${path}/index.html`) ? { redirect: `${path}/` } : 'not found';
}
