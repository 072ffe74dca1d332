/** A text with straight quotation marks and plain spaces, each character at its place, so that patterns stay simple. */
export const withStraightQuotes = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0]/g, ' ');

/** A text without what an editor or a line break may have changed in it, to compare by. */
export const normalizedText = (text: string): string => withStraightQuotes(text).trim().replace(/ +/g, ' ');

const longest = 60;

/** Words cut out of a text, on one line and in quotation marks; long ones lose their end. */
export function quoted(words: string): string {
  const line = words.trim().replace(/\s+/g, ' ');
  if (line.length <= longest) return `"${line}"`;
  const space = line.lastIndexOf(' ', longest);
  return `"${line.slice(0, space > 0 ? space : longest)} …"`;
}
