/** The names of the boxes that a file is made of (ISO 14496-12, 4.2); none where the last is not whole. */
function boxesOf(file: Buffer): string[] {
  const names: string[] = [];
  let at = 0;
  while (at + 8 <= file.length) {
    names.push(file.toString('latin1', at + 4, at + 8));
    at += Math.max(8, file.readUInt32BE(at));
  }
  return at === file.length ? names : [];
}

/** Whether an AVIF, or a WebP (RFC 9649, 2.4), is there to its end. */
export function isWhole(file: Buffer): boolean {
  if (file.length < 8) return false;
  if (file.toString('latin1', 0, 4) === 'RIFF') return file.readUInt32LE(4) + 8 === file.length;
  const boxes = boxesOf(file);
  return boxes.includes('meta') && boxes.includes('mdat');
}
