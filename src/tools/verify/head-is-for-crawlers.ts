import { isNotFoundPage, onEveryPage } from './built-site.ts';

const inHead = [
  'meta[name=robots]',
  'meta[name=theme-color][media*=dark]',
  'meta[name=theme-color]:not([media])',
  'link[rel=icon]',
];

/** What turns a crawler, or one of them, away from a page or a part of it beside the one robots line. */
const turnsAway = [
  'meta[name$=bot i]',
  'meta[http-equiv=refresh i]',
  '[data-nosnippet]',
  'a[rel~=nofollow][href^="/"]',
  'body link[rel=canonical]',
];

/**
 * The head says once how a page may be listed (Google's robots meta tag), with its picture large, and what it looks
 * like in a browser's frame; nothing else on the page says otherwise.
 */
export const headIsForCrawlers = onEveryPage((page) => {
  const { $ } = page;
  const message = inHead
    .filter((part) => $(`head > ${part}`).length !== 1)
    .map((part) => `has ${$(`head > ${part}`).length} of ${part} in its head, not one`);
  for (const part of turnsAway) if ($(part).length > 0) message.push(`turns crawlers away by ${part}`);
  const robots = $('meta[name=robots]').attr('content') ?? '';
  if (!isNotFoundPage(page) && !robots.includes('max-image-preview:large'))
    message.push('does not let search results show its picture large');
  return message;
});
