/** A rectangle of a page, in CSS pixels from its top left corner. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A run of text on one line, as wide and high as its letters may be. */
export interface TextLine extends Box {
  /** Which block of text it belongs to, as a number. */
  block: number;
  /** How the block begins. */
  text: string;
}

/** A heading of the first three levels, line by line from the top. */
export interface Heading {
  text: string;
  lines: { width: number; words: number }[];
}

/** What can be seen of a page at one width. What is only heard, and what is fixed to the screen, is left out. */
export interface MeasuredPage {
  /** Of the whole screen, without a scroll bar. */
  width: number;
  /** How wide the page is if it is scrolled sideways. */
  scrollWidth: number;
  /** The room that `main` gives its content. */
  main: Box;
  lines: TextLine[];
  headings: Heading[];
  /** Words without a hyphen that stand on two lines. */
  brokenWords: string[];
  /** What of `main` has ink: words, pictures, rules, and the edges of panels. */
  ink: Box[];
  /** What is wrong with a box by itself: it sticks out of `main`, or hides or loses a part of its words. */
  strays: string[];
}
