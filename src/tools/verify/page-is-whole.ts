import { isNotFoundPage, onEveryPage } from './built-site.ts';

const once = [
  'h1',
  'main',
  'body > header',
  'footer',
  'nav[aria-label="Main"]',
  'head > title',
  'a[href="#clinic-main"]',
];

/** Language, title, description, landmarks, one h1, headings without a gap, and one canonical address. */
export const pageIsWhole = onEveryPage((page) => {
  const { $, path } = page;
  const message: string[] = [];
  for (const part of once) {
    const found = $(part).length;
    if (found !== 1) message.push(`has ${found} of ${part}, not one`);
  }
  if ($('html').attr('lang') !== 'en-US') message.push('does not say that it is in US English');
  const title = $('head > title').text();
  if (title.length > 60) message.push(`has a title of ${title.length} characters, over 60`);
  const description = $('meta[name=description]').attr('content') ?? '';
  if (description.length < 50 || description.length > 160)
    message.push(`has a description of ${description.length} characters, not 50 to 160`);
  const canonical = $('link[rel=canonical]').map((_, link) => new URL($(link).attr('href') ?? '').pathname);
  const expected = isNotFoundPage(page) ? [] : [path];
  if (canonical.get().join() !== expected.join())
    message.push(`says that its address is ${canonical.get().join() || 'none'}`);
  let level = 0;
  for (const heading of $('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName.slice(1));
    if (next > level + 1) message.push(`steps from h${level} to h${next} at "${$(heading).text().trim()}"`);
    level = next;
  }
  return message;
});
