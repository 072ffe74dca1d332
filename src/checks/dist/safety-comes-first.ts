import { emergencyUrl, pagePath } from '../../domain/urls.ts';
import { onEveryPage } from './built-site.ts';

const inConditions = (path: string) => path.startsWith(pagePath('conditions')) && path !== pagePath('conditions');

/** On a condition page, safety stands before the first booking link, and the emergency card links to 911 alone. */
export const safetyComesFirst = onEveryPage(({ path, $ }) => {
  const wrong = $('[data-safety=emergency] a')
    .get()
    .map((link) => $(link).attr('href'))
    .filter((href) => href !== emergencyUrl)
    .map((href) => `has a link to ${href} in the emergency card`);
  if (!inConditions(path)) return wrong;
  const order = $('main')
    .find(`[data-safety-block], [data-booking] a, a[href="${pagePath('book')}"]`)
    .get()
    .map((element) => $(element).is('[data-safety-block]'));
  if (!order.includes(true)) wrong.push('has no safety block');
  else if (!order[0]) wrong.push('links to booking before the safety block');
  if ($('main [data-booking]').length !== 1) wrong.push('does not end in one booking block');
  return wrong;
});
