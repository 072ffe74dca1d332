import type { ClinicView } from '../clinic-view.ts';
import { hoursLineText } from '../hours/opening-week.ts';
import { specialDayText } from '../hours/special-days.ts';
import { canonicalUrl, pagePath, type PagePath } from '../urls.ts';

/** A published page, as a list of pages has it. */
export interface ListedPage {
  path: PagePath;
  title: string;
  /** What it is about, in a sentence. */
  description: string;
}

/** Every page that has an address, in the order of the lists. */
export interface ListedPages {
  conditions: readonly ListedPage[];
  others: readonly ListedPage[];
}

/** What the clinic says of itself, without the values that are samples. */
function detailsOf(clinic: ClinicView, samples: ReadonlySet<string>): string[] {
  const { place, addressLines, hours, specialDays, phone, email, bookingUrl, priceRange } = clinic;
  return [
    `Place: ${samples.has('address.street') ? place : addressLines.join(', ')}`,
    `Hours: ${hours.map(hoursLineText).join('; ')}`,
    ...specialDays.map(specialDayText),
    ...(phone && !samples.has('phone') ? [`Phone: ${phone.text}`] : []),
    ...(email && !samples.has('email') ? [`Email: ${email.text}`] : []),
    ...(priceRange ? [`Price: ${priceRange}`] : []),
    ...(bookingUrl && !samples.has('booking.url') ? [`Book online: ${bookingUrl}`] : []),
  ];
}

/** The text of a Markdown link ends at a bracket of its own. */
const escaped = (text: string) => text.replace(/[\\[\]]/g, '\\$&');

/**
 * llms.txt (llmstxt.org): what the site is and what its pages are about, for programs that read for people.
 * @param samples the keys of settings that are samples still, as in `placeholders.ts`: named, and their values left out.
 * @param site the site's own address.
 */
export function llmsTxt(
  clinic: ClinicView,
  samples: ReadonlySet<string>,
  { conditions, others }: ListedPages,
  site: string,
): string {
  const link = ({ title, path, description }: ListedPage) =>
    `[${escaped(title)}](${canonicalUrl(path, site)}): ${description}`;
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const summary = others.find(({ path }) => path === pagePath('home'))?.description;
  const blocks = [
    `# ${clinic.name}`,
    summary && `> ${summary}`,
    'These pages are general information, not a diagnosis. In an emergency, call 911.',
    clinic.samples && `Sample details, not real yet: ${clinic.samples}.`,
    list(detailsOf(clinic, samples)),
    '## Conditions',
    list(conditions.map(link)),
    '## Other pages',
    list(others.map(link)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}
