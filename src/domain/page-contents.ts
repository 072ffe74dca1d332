/** A part of a page as its contents list names it; the id is that of its heading. */
export interface PagePart {
  id: string;
  name: string;
}

/** A heading of a page's text. */
export interface TextHeading {
  /** 1 to 6, as in h1 to h6. */
  depth: number;
  slug: string;
  text: string;
}

/** The parts of a text: its h2, in order. */
export const partsOf = (headings: readonly TextHeading[]): PagePart[] =>
  headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, name: text }));

/** Up to five parts are seen at a glance; with more, a page gets a contents list. */
export const needsContents = (parts: readonly PagePart[]): boolean => parts.length > 5;
