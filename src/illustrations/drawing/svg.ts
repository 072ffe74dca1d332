/** A path of SVG: its data, and other attributes as they are written. */
export const path = (d: string, attributes = '') => `<path${attributes && ` ${attributes}`} d="${d}"/>`;

/** What has an id, once more. */
export const use = (id: string, className: string, place = '') =>
  `<use href="#${id}"${className && ` class="${className}"`}${place}/>`;
