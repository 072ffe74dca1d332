/** The width and height of a PNG, in pixels, from its header (PNG 3rd edition, 11.2.1); undefined if it is none. */
export function pngSize(file: Buffer): { width: number; height: number } | undefined {
  const isPng = file.length > 24 && file.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) } : undefined;
}
