/** A rectangle on the page, in CSS pixels from its top left corner. */
export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Something that can have the focus. */
export interface Focusable {
  /** Its place among all that may have the focus, in the order of the document. */
  index: number;
  /** Its tag, with its words or its label. */
  name: string;
}

/** What has the focus, as it is drawn now. */
export interface Stop extends Focusable {
  /** Where it begins: the first line of a link that runs over two. */
  start: Place;
  whole: Place;
  /** Whether it stands on the screen rather than on the page. */
  fixed: boolean;
  visible: boolean;
  /** What lies over it or over its ring, if anything does. */
  coveredBy: string | undefined;
  /** How wide the ring around it is, in CSS pixels; of two, the one that shows best. */
  ring: number;
  /** The contrast of its rings with what is there without the focus: the best at each point, the least of all points. */
  contrast: number;
  /** What cuts it or its ring off, and on which side. */
  cutOff: string[];
}
