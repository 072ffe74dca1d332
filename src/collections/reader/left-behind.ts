/** What editors and computers leave behind while a file is open, or after; the site reads none of it. */
export const leftBehind = /(^|\/)(\.[^/]*\.sw[a-z]|[^/]*~|\.?#[^/]*|\.?~[^/]*|\._[^/]*)$/;

/**
 * The pages of a folder for Astro's loaders, which see no hidden files: those without what is left behind. It begins with
 * `[^`, since Astro watches by picomatch, which does not know `[!`.
 */
export const pageFiles = '[^~#]*.mdx';
