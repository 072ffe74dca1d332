import type { ContentFolder } from '../../content-files/content-folder.ts';
import type { Finding } from '../../content-files/problem-report.ts';
import { bodySaysSomething } from './body-says-something.ts';
import { clinicMakesSense } from './clinic-makes-sense.ts';
import { mdxCompiles } from './mdx-compiles.ts';
import { onePageASlug } from './one-page-a-slug.ts';
import { onlyKnownFiles } from './only-known-files.ts';
import { relatedConditionsExist } from './related-conditions-exist.ts';
import type { ContentRule } from './rule.ts';
import { schemaHolds } from './schema-holds.ts';
import { yamlReads } from './yaml-reads.ts';

const rules: ContentRule[] = [
  yamlReads,
  schemaHolds,
  clinicMakesSense,
  relatedConditionsExist,
  onePageASlug,
  bodySaysSomething,
  onlyKnownFiles,
  mdxCompiles,
];

/** Everything that is wrong in content/, by every rule. */
export const checkContent = (content: ContentFolder): Finding[] => rules.flatMap((rule) => rule(content));
