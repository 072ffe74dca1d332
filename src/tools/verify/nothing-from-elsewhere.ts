import { onEveryPage } from './built-site.ts';

const loading =
  'script[src], img, source, iframe, video, audio, embed, object, track, input[src], use, image, link[href], [data-finder]';
const attributes = ['src', 'srcset', 'href', 'data', 'poster', 'xlink:href', 'data-finder', 'data-index'];
/** Relations of `link` that name an address without loading it. */
const named = ['canonical', 'license', 'me', 'author'];

/** No request leaves the site's own origin: nothing is loaded from another. */
export const nothingFromElsewhere = onEveryPage(({ $, html }) => {
  const loaded = $(loading)
    .get()
    .filter((element) => !named.includes($(element).attr('rel') ?? ''))
    .flatMap((element) => attributes.flatMap((name) => $(element).attr(name)?.split(/,\s+/) ?? []));
  const inStyles = [...html.matchAll(/url\(\s*['"]?([^'")]+)/g)].flatMap(([, url]) => url ?? []);
  const imported = [...html.matchAll(/@import\s+['"]([^'"]+)/g)].flatMap(([, url]) => url ?? []);
  return [...loaded, ...inStyles, ...imported]
    .filter((url) => /^([a-z]+:)?\/\//i.test(url.trim()))
    .map((url) => `loads ${url} from elsewhere`);
});
