import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Reply } from './ask.ts';
import type { Host } from './host.ts';

/** What an answer must be. */
export interface Expected {
  status: readonly number[];
  /** Where a redirect leads: path and query, exactly. */
  to?: string;
  /** The content, unpacked. */
  body?: Buffer;
  /** A header that is not there reads as an empty text. */
  headers?: Readonly<Record<string, string | RegExp>>;
}

/** What is on every answer, whatever it is, so that no page of errors is weaker than a page. */
const onEveryAnswer: Readonly<Record<string, RegExp>> = {
  'content-security-policy': /^default-src 'none'; (?!.*(unsafe|\*)).*frame-ancestors 'none'$/,
  'strict-transport-security': /^max-age=63072000; includeSubDomains$/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^same-origin$/,
  'permissions-policy': /^camera=\(\), geolocation=\(\), microphone=\(\), payment=\(\), usb=\(\)$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
  server: /^(nginx)?$/,
  'x-powered-by': /^$/,
  'set-cookie': /^$/,
};

const unpack: Record<string, (body: Buffer) => Buffer> = { br: brotliDecompressSync, gzip: gunzipSync };

const textOf = (value: string | string[] | undefined) => [value ?? []].flat().join(', ');

/** A redirect may lead to a path of the site and to nowhere else, by whatever way a browser reads it. */
const staysOnSite = (location: string) => /^\/(?![/\\])[^\\\s]*$/.test(location);

/** @returns what is wrong with an answer. */
export function wrongIn(reply: Reply, expected: Expected, { leavesOut }: Pick<Host, 'leavesOut'>): string[] {
  const { status, headers } = reply;
  const location = textOf(headers.location);
  const asked = Object.entries({ ...onEveryAnswer, ...expected.headers }).filter(([name]) => !(name in leavesOut));
  const wrongHeaders = asked.flatMap(([name, wanted]) => {
    const value = textOf(headers[name]);
    const fits = typeof wanted === 'string' ? value === wanted : wanted.test(value);
    return fits ? [] : [`${name} is ${value || 'not there'}, not ${String(wanted)}`];
  });
  return [
    ...(expected.status.includes(status) ? [] : [`status ${status}, not ${expected.status.join(' or ')}`]),
    ...wrongHeaders,
    ...(expected.to === undefined || location === expected.to ? [] : [`leads to ${location}, not ${expected.to}`]),
    ...(!location || staysOnSite(location) ? [] : [`leads away, to ${location}`]),
    ...(expected.body && !contentOf(reply).equals(expected.body) ? ['the content is another'] : []),
  ];
}

function contentOf({ headers, body }: Reply): Buffer {
  const packing = textOf(headers['content-encoding']);
  return body.length > 0 && packing ? (unpack[packing]?.(body) ?? body) : body;
}
