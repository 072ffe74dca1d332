import { wordsOf } from '../../collections/reader/mdx.ts';
import { quoted } from '../../domain/prose/straight-quotes.ts';
import { bodyRegion } from '../../collections/schemas/body-region.ts';
import { headingIds } from './heading-ids.ts';
import { atNode, type ContentRule } from './rule.ts';

/** The page of all conditions has a place for each part of the body, to which links lead as to a heading. */
export const headingIdsAreFree: ContentRule = ({ pages }) =>
  pages
    .filter(({ slug }) => slug === 'conditions')
    .flatMap((file) =>
      headingIds(file)
        .filter(({ id }) => (bodyRegion.options as string[]).includes(id))
        .map(({ heading, id }) =>
          atNode(
            file,
            heading,
            `The page has a part called ${quoted(wordsOf(heading).trim())} already: that place on the body.`,
            `Say more in this heading, so that links to #${id} lead to one place.`,
          ),
        ),
    );
