/** An address without its % signs for other signs (RFC 3986); undefined where a % stands for nothing. */
export function decodedAddress(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

/** What to say of an address that can't be decoded. */
export const strayPercent = (address: string): [message: string, fix: string] => [
  `"${address}" has a % that stands for nothing.`,
  'A % in an address is written %25.',
];
