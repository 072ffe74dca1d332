import { bookingId } from '../../domain/conditions/condition-parts.ts';
import { safetyLevels } from '../../domain/conditions/safety-levels.ts';
import { emergencyUrl, pagePath } from '../../domain/urls.ts';
import { onEveryPage, type BuiltPage } from './built-site.ts';

const inConditions = (path: string) => path.startsWith(pagePath('conditions')) && path !== pagePath('conditions');
const levels = Object.entries(safetyLevels);

/** On every page: what a card says and holds. */
function cardsAreHonest({ $ }: BuiltPage): string[] {
  const astray = $('[data-safety=emergency] a')
    .get()
    .map((link) => $(link).attr('href'))
    .filter((href) => href !== emergencyUrl);
  const unnamed = levels.flatMap(([level, name]) =>
    $(`[data-safety=${level}]`)
      .get()
      .filter((card) => !$(card).text().trim().startsWith(name))
      .map(() => `has a safety card that does not begin with the word "${name}"`),
  );
  return [...astray.map((href) => `has a link to ${href} in the emergency card`), ...unnamed];
}

/** What a reader meets between the summary and the emergency card, the block's own heading apart. */
function betweenSummaryAndEmergency({ $ }: BuiltPage): string[] {
  const card = $('[data-safety-block] [data-safety=emergency]').first();
  const frames = card.parents().get();
  const inside = new Set($('[data-summary], [data-safety-block] > h2').find('*').addBack().get());
  const all = $('main *').get();
  return all
    .slice(
      all.findIndex((element) => $(element).is('[data-summary]')) + 1,
      all.findIndex((element) => card.is(element)),
    )
    .filter((element) => !inside.has(element) && !frames.includes(element))
    .map(({ tagName }) => `has <${tagName}> between the summary and the emergency card`);
}

/** A selector of all that leads to booking: to the block at the end, to the page for it, or straight out. */
function bookingLinks({ $ }: BuiltPage): string {
  const out = $('[data-booking] a[href^="https:"]')
    .get()
    .map((link) => `a[href="${$(link).attr('href')}"]`);
  return [...out, '[data-booking] a', `a[href="#${bookingId}"]`, `a[href^="${pagePath('book')}"]`].join();
}

/**
 * On every page, a safety card names its level in words, and the emergency card links to 911 alone. On a condition
 * page, the emergency card follows the summary, the other levels follow in order, and all signs come before booking.
 */
export const safetyComesFirst = onEveryPage((page) => {
  const { path, $ } = page;
  const message = cardsAreHonest(page);
  if (!inConditions(path)) return message;
  if ($('main [data-booking]').length !== 1) message.push('does not end in one booking block');
  if ($('main [data-summary]').length !== 1) message.push('has no summary');
  const shown = $('[data-safety-block] [data-safety]')
    .get()
    .map((card) => $(card).attr('data-safety') ?? '');
  const expected = levels.map(([level]) => level).filter((level) => level !== 'physician' || shown.includes(level));
  if (shown.join() !== expected.join())
    return [...message, `has the safety cards "${shown.join(', ')}", not "${expected.join(', ')}"`];
  const order = $('main')
    .find(`[data-safety-block] li, ${bookingLinks(page)}`)
    .get()
    .map((element) => $(element).is('li'));
  if (order.lastIndexOf(true) > order.indexOf(false)) message.push('links to booking before the last safety sign');
  return [...message, ...betweenSummaryAndEmergency(page)];
});
