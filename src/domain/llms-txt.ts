import type { ClinicView } from './clinic-view.ts';
import { hoursLineText } from './hours/opening-week.ts';
import { specialDayText } from './hours/special-days.ts';
import type { ListedPage } from './listed-page.ts';
import { canonicalUrl, pagePath } from './urls.ts';

/** @param samples the settings of clinic.yaml that are samples still: they are named, and not told. */
function detailsOf(clinic: ClinicView, samples: ReadonlySet<string | undefined>): string[] {
  const { place, addressLines, hours, specialDays, phone, email, bookingUrl, priceRange } = clinic;
  return [
    `Place: ${samples.has('address') ? place : addressLines.join(', ')}`,
    `Hours: ${hours.map(hoursLineText).join('; ')}`,
    ...specialDays.map(specialDayText),
    ...(phone && !samples.has('phone') ? [`Phone: ${phone.text}`] : []),
    ...(email && !samples.has('email') ? [`Email: ${email.text}`] : []),
    ...(priceRange ? [`Price: ${priceRange}`] : []),
    ...(bookingUrl && !samples.has('booking') ? [`Book online: ${bookingUrl}`] : []),
  ];
}

/** The text of a Markdown link ends at a bracket of its own. */
const escaped = (text: string) => text.replace(/[\\[\]]/g, '\\$&');

/** llms.txt (llmstxt.org): what the site is and what its pages are about, for programs that read for people. */
export function llmsTxt(
  clinic: ClinicView,
  samples: ReadonlySet<string | undefined>,
  { conditions, others }: Record<'conditions' | 'others', readonly ListedPage[]>,
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
