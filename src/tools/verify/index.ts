import type { BuiltSite, DistRule, Fault } from './built-site.ts';
import { cardsAreThere } from './cards-are-there.ts';
import { drawingIsLight } from './drawing-is-light.ts';
import { iconsAreThere } from './icons-are-there.ts';
import { headIsForCrawlers } from './head-is-for-crawlers.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { linksLeadSomewhere } from './links-lead-somewhere.ts';
import { linkTextsMakeSense } from './link-texts-make-sense.ts';
import { noPageIsOrphaned } from './no-page-is-orphaned.ts';
import { nothingFromElsewhere } from './nothing-from-elsewhere.ts';
import { pageIsLight } from './page-is-light.ts';
import { pageIsWhole } from './page-is-whole.ts';
import { picturesAreLight } from './pictures-are-light.ts';
import { safetyComesFirst } from './safety-comes-first.ts';
import { samplesAreMarked } from './samples-are-marked.ts';
import { sitemapIsTrue } from './sitemap-is-true.ts';
import { scriptIsLight } from './script-is-light.ts';

const rules: DistRule[] = [
  pageIsWhole,
  idsAreUnique,
  linksLeadSomewhere,
  linkTextsMakeSense,
  noPageIsOrphaned,
  nothingFromElsewhere,
  safetyComesFirst,
  samplesAreMarked,
  headIsForCrawlers,
  sitemapIsTrue,
  pageIsLight,
  drawingIsLight,
  picturesAreLight,
  scriptIsLight,
  cardsAreThere,
  iconsAreThere,
];

/** Everything that is wrong on the built site, by every rule. */
export const checkDist = (site: BuiltSite): Fault[] => rules.flatMap((rule) => rule(site));
