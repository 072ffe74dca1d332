import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardBudget, cardSize } from '../../illustrations/social-card.ts';
import { isNotFoundPage, type BuiltPage, type DistRule } from './built-site.ts';
import { pngSize } from './png-size.ts';

const needed = ['og:type', 'og:site_name', 'og:image:alt'];

/**
 * Every page has a card for where its address is shared (The Open Graph protocol): its own picture, on the site itself,
 * in the size that is promised and light enough to be shown; and words to go with it.
 */
export const cardsAreThere: DistRule = ({ folder, files, pages }) => {
  const taken = new Map<string, string>();
  const look = ({ $, file }: BuiltPage): string[] => {
    const said = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content') ?? '';
    const address = $('link[rel=canonical]').attr('href') ?? '';
    const message = needed.filter((name) => !said(name)).map((name) => `has no ${name}`);
    const title = said('og:title');
    if (!title || !$('head > title').text().startsWith(title))
      message.push(`has the og:title ${title || 'none'}, not its own`);
    if (said('og:description') !== said('description')) message.push('has an og:description that is not its own');
    if (said('twitter:card') !== 'summary_large_image') message.push('does not ask X for a large card');
    if (said('twitter:image:alt') !== said('og:image:alt'))
      message.push('has another twitter:image:alt than og:image:alt');
    if (said('og:url') !== address) message.push(`has the og:url ${said('og:url') || 'none'}, not its own address`);
    const image = URL.canParse(said('og:image')) ? new URL(said('og:image')) : undefined;
    const path = image?.pathname ?? '';
    if (image?.origin !== new URL(address).origin || !files.has(path))
      return [...message, `has the social card ${said('og:image') || 'none'}, which is not on this site`];
    const earlier = taken.get(path);
    taken.set(path, file);
    if (earlier) message.push(`has the same social card as ${earlier}`);
    const png = readFileSync(join(folder, path));
    const size = pngSize(png);
    if (size?.width !== cardSize.width || size.height !== cardSize.height)
      message.push(`has a social card that is no PNG of ${cardSize.width} by ${cardSize.height} pixels`);
    if (String(size?.width) !== said('og:image:width') || String(size?.height) !== said('og:image:height'))
      message.push('gives another size for its social card than the card has');
    if (png.length >= cardBudget) message.push(`has a social card of ${png.length} bytes, not under ${cardBudget}`);
    return message;
  };
  return pages
    .filter((page) => !isNotFoundPage(page))
    .flatMap((page) => look(page).map((message) => ({ file: page.file, message })));
};
