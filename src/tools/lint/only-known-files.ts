import { allowedPath, clinicPath, type PageFile } from '../../collections/reader/content.ts';
import type { Problem } from '../../domain/problem.ts';
import { nearestName } from '../../domain/nearest-name.ts';
import { wordList } from '../../domain/word-list.ts';
import { pageName } from '../../collections/schemas/page.ts';
import { whyForeign } from './foreign-pictures.ts';
import { pictureReferences } from './picture-references.ts';
import { frontmatterOf, problemIn, type ContentRule } from './rule.ts';

const known = [
  clinicPath,
  allowedPath,
  'content/README.md',
  'content/addresses.txt',
  /^content\/(conditions|pages)\/[^/_]+\.mdx$/,
  /^content\/(conditions|pages)\/[^/]+\.(avif|jpe?g|png|webp)$/i,
  // What a computer leaves behind by itself.
  /(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/,
];
const isKnown = (path: string) => known.some((form) => (typeof form === 'string' ? form === path : form.test(path)));

function explain(path: string): readonly [message: string, fix: string] {
  const foreign = whyForeign(path);
  if (foreign) return foreign;
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(md|markdown)$/i.test(name))
    return ['A .md file is not a page: it would be left out without a word.', 'Rename it so that it ends in .mdx.'];
  if (/\.yml$/i.test(name)) return ['A .yml file is not read here.', 'Rename it so that it ends in .yaml.'];
  if (name.startsWith('_'))
    return [
      'A file name that begins with _ does not hide a page.',
      'Take the _ away, and write draft: true among the settings of a condition that is not ready.',
    ];
  if (name.endsWith('.mdx'))
    return ['A page stands in content/conditions or content/pages, and in no folder below.', 'Move it there.'];
  return ['This file is of no kind that the site knows.', 'Move it out of content/, or fix its name.'];
}

/** Of a picture that a page shows, that page's place is reported. */
const isShown = (path: string, pages: readonly PageFile[]) =>
  whyForeign(path) !== undefined && pictureReferences(pages).some((shown) => shown.path === path);

/** A site without a condition has nothing for patients to find. */
const noCondition = ([draft]: readonly PageFile[]): Problem =>
  draft
    ? problemIn(
        draft.path,
        'Every condition is a draft, so the site has none to show.',
        'Write draft: false in one that is ready.',
        draft.frontmatter?.positionOf(['draft'], 'key'),
      )
    : problemIn('content/conditions', 'There is no condition page.', 'Make one with: npm run new');

/** What lies in content/ without being used was meant to be a page, and would be missed by patients only. */
export const onlyKnownFiles: ContentRule = ({ paths, links, conditions, pages, garbled }) => [
  ...paths
    .filter((path) => !isKnown(path) && !isShown(path, [...conditions, ...pages]))
    .map((path) => problemIn(path, ...explain(path))),
  ...(paths.includes(clinicPath)
    ? []
    : [problemIn(clinicPath, 'The file is missing.', 'Put it back: the clinic’s name, hours and address are in it.')]),
  ...links.map((path) =>
    problemIn(
      path,
      'This is a link to a place elsewhere, and the site follows none.',
      'Put the file itself here in its place.',
    ),
  ),
  ...garbled.map(({ path, position }) =>
    problemIn(
      path,
      'The file is saved in an old encoding, so this sign can’t be read.',
      'Save it as UTF-8, and write the sign anew.',
      position,
    ),
  ),
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
  ...(conditions.some((file) => frontmatterOf(file).draft !== true) ? [] : [noCondition(conditions)]),
];
