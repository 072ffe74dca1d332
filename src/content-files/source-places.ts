const entity = /&(?:#\d+|#x[\da-f]+|[a-z]\w*);/iy;

/** Entities stand for one character; escapes, indents and quote marks for none. */
const farthestSkip = 80;

function entityAt(source: string, at: number): number {
  entity.lastIndex = at;
  return entity.exec(source)?.[0].length ?? 0;
}

/** Where in its Markdown source each character of a text stands. */
export function sourcePlaces(text: string, source: string): number[] {
  let at = 0;
  return Array.from({ length: text.length }, (_, i) => {
    const sign = text.charAt(i);
    const length = source[at] === sign && sign !== '&' ? 0 : entityAt(source, at);
    if (length > 0) {
      at += length;
      return at - length;
    }
    const next = source.indexOf(sign, at);
    if (next >= 0 && next - at <= farthestSkip) at = next;
    return at++;
  });
}
