import { filePaths } from '../../domain/urls.ts';

/** What a server does with a path: send a file, redirect to the one address of a page, or send the 404 page. */
export type Answer = { file: string } | { redirect: string } | 'not found';

/**
 * The address of a page ends in a slash.
 * @param files paths of all files of the site, each with a leading `/`.
 * @param former where addresses lead that a page had before.
 */
export function answerFor(path: string, files: ReadonlySet<string>, former: ReadonlyMap<string, string>): Answer {
  const redirect = former.get(path);
  if (redirect) return { redirect };
  if (path === filePaths.notFound) return 'not found';
  if (path.endsWith('/')) return files.has(`${path}index.html`) ? { file: `${path}index.html` } : 'not found';
  if (files.has(path))
    return path.endsWith('/index.html') ? { redirect: path.slice(0, -'index.html'.length) } : { file: path };
  return files.has(`${path}/index.html`) ? { redirect: `${path}/` } : 'not found';
}
