import type { Problem } from '../../domain/problem.ts';
import { bodySaysSomething } from './body-says-something.ts';
import { clinicMakesSense } from './clinic-makes-sense.ts';
import { contentIsNoCode } from './content-is-no-code.ts';
import { datesArePast } from './dates-are-past.ts';
import { detailsAreReal } from './details-are-real.ts';
import { drawingsHaveRoom } from './drawings-have-room.ts';
import { easyToRead } from './easy-to-read.ts';
import { handoutHasSelfCare } from './handout-has-self-care.ts';
import { headingIdsAreFree } from './heading-ids-are-free.ts';
import { headingsStepDown } from './headings-step-down.ts';
import { linkTextsMakeSense } from './link-texts-make-sense.ts';
import { linksLeadToPages } from './links-lead-to-pages.ts';
import { mdxReads } from './mdx-reads.ts';
import { onePageASlug } from './one-page-a-slug.ts';
import { onlyAuthorParts } from './only-author-parts.ts';
import { onlyKnownFiles } from './only-known-files.ts';
import { pagesDiffer } from './pages-differ.ts';
import { picturesAreThere } from './pictures-are-there.ts';
import { publishedAddressesStay } from './published-addresses-stay.ts';
import { quotesAreStraight } from './quotes-are-straight.ts';
import { relatedConditionsExist } from './related-conditions-exist.ts';
import { reviewsAreRecent } from './reviews-are-recent.ts';
import { riskyClaims } from './risky-claims.ts';
import type { Checked, ContentRule } from './rule.ts';
import { schemaHolds } from './schema-holds.ts';
import { sourcesDiffer } from './sources-differ.ts';
import { specialDaysAreToCome } from './special-days-are-to-come.ts';
import { spelling } from './spelling.ts';
import { termsAreExplained } from './terms-are-explained.ts';
import { typedContactDetails } from './typed-contact-details.ts';
import { unfinishedWords } from './unfinished-words.ts';
import { yamlReads } from './yaml-reads.ts';

const rules: ContentRule[] = [
  yamlReads,
  schemaHolds,
  clinicMakesSense,
  quotesAreStraight,
  datesArePast,
  pagesDiffer,
  relatedConditionsExist,
  onePageASlug,
  onlyKnownFiles,
  bodySaysSomething,
  mdxReads,
  contentIsNoCode,
  onlyAuthorParts,
  drawingsHaveRoom,
  headingsStepDown,
  headingIdsAreFree,
  linksLeadToPages,
  linkTextsMakeSense,
  picturesAreThere,
  publishedAddressesStay,
  reviewsAreRecent,
  handoutHasSelfCare,
  sourcesDiffer,
  specialDaysAreToCome,
  typedContactDetails,
  unfinishedWords,
  riskyClaims,
  spelling,
  easyToRead,
  termsAreExplained,
];

/** Everything that is wrong in content/, by every rule. */
export const checkContent = (content: Checked): Problem[] => rules.flatMap((rule) => rule(content));

/** What else stands in the way of publishing. */
export const checkForPublishing = (content: Checked): Problem[] => detailsAreReal(content);
