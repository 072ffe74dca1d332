import { onEveryPage } from './built-site.ts';

/** An id names one part of a page: a heading of the text must not take one that the frame of the page has. */
export const idsAreUnique = onEveryPage(({ $ }) => {
  const ids = $('[id]')
    .get()
    .map((element) => $(element).attr('id') ?? '');
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  return [...new Set(twice)].map((id) => `has the id "${id}" twice; reword the heading that makes it`);
});
