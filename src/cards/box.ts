/** A part of a card, in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
