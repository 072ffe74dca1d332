import { clinicPath } from '../../content-files/content-folder.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { wordList } from '../../domain/word-list.ts';
import { pageName } from '../../schemas/page.ts';
import { problemIn, type ContentRule } from './rule.ts';

const known = [
  clinicPath,
  'content/README.md',
  'content/addresses.txt',
  /^content\/(conditions|pages)\/[^/_]+\.mdx$/,
  /^content\/(conditions|pages)\/[^/_]+\.(avif|jpe?g|png|webp)$/i,
  // What a computer leaves behind by itself.
  /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/,
];
const isKnown = (path: string) => known.some((form) => (typeof form === 'string' ? form === path : form.test(path)));

function explain(path: string): [wrong: string, mend: string] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(md|markdown)$/i.test(name))
    return ['A .md file is not a page: it would be left out without a word.', 'Rename it so that it ends in .mdx.'];
  if (name.startsWith('_'))
    return [
      'A file name that begins with _ does not hide a page.',
      'Take the _ away, and write draft: true among the settings of a condition that is not ready.',
    ];
  if (name.endsWith('.mdx'))
    return ['A page stands in content/conditions or content/pages, and in no folder below.', 'Move it there.'];
  return ['This file is of no kind that the site knows.', 'Move it out of content/, or mend its name.'];
}

/** What lies in content/ without being used was meant to be a page, and would be missed by patients only. */
export const onlyKnownFiles: ContentRule = ({ paths, pages }) => [
  ...paths.filter((path) => !isKnown(path)).map((path) => problemIn(path, ...explain(path))),
  ...pages
    .filter(({ slug }) => !pageName.safeParse(slug).success)
    .map(({ path, slug }) => {
      const meant = nearestName(slug, pageName.options);
      return problemIn(
        path,
        `"${slug}" is not a page of this site.`,
        meant ? `Did you mean ${meant}.mdx?` : `The pages are ${wordList(pageName.options)}.`,
      );
    }),
  ...pageName.options
    .filter((name) => !pages.some(({ slug }) => slug === name))
    .map((name) =>
      problemIn(`content/pages/${name}.mdx`, 'The page is missing.', 'Put the file back: the site links to it.'),
    ),
];
