import { isNotFoundPage, onEveryPage } from './built-site.ts';

/** A page with a notice of sample details is kept out of search results; without one, it is let in. */
export const samplesAreMarked = onEveryPage((page) => {
  const { $ } = page;
  const hidden = $('meta[name=robots]').attr('content')?.includes('noindex') ?? false;
  const sample = $('aside[aria-label="Sample details"]').length > 0;
  if (hidden === (sample || isNotFoundPage(page))) return [];
  return [hidden ? 'is kept out of search results without a reason' : 'shows sample details to search engines'];
});
