/** Media types (IANA) of what a site may hold, by the ending of the file's name. */
export const textTypes = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
} as const;

export const otherTypes = {
  avif: 'image/avif',
  gif: 'image/gif',
  ico: 'image/vnd.microsoft.icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  pdf: 'application/pdf',
  png: 'image/png',
  webp: 'image/webp',
  woff2: 'font/woff2',
} as const;

const endingOf = (file: string) => /\.(\w+)$/.exec(file)?.[1] ?? '';

const texts = new Map<string, string>(Object.entries(textTypes));
const others = new Map<string, string>(Object.entries(otherTypes));

/** Whether a file is text, which is in UTF-8 and worth compressing. */
export const isText = (file: string): boolean => texts.has(endingOf(file));

/** The Content-Type of a file. @returns undefined if its ending is unknown. */
export function contentType(file: string): string | undefined {
  const text = texts.get(endingOf(file));
  return text ? `${text}; charset=utf-8` : others.get(endingOf(file));
}
