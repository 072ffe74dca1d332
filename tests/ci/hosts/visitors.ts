import { createHash } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Answer, Visits } from './visits.ts';
import { partsOf, type SiteVersion } from './site-version.ts';

/** A page that was read: when it was asked for, and of which version it was. */
export interface Reading {
  asked: number;
  version: string;
}

const encodings = ['br, gzip', 'gzip', 'identity'];

/** People who read a site all the time over connections that stay open: pages, and what pages name, at once or later. */
export class Visitors {
  readonly readings: Reading[] = [];
  /** What no visitor may see, in words. */
  readonly faults = new Set<string>();
  /** Once an older release came back, addresses that only the newer one had lead back for the time being. */
  mayLeadBack = false;
  /** The versions that the server may show. */
  readonly versions: SiteVersion[] = [];
  /** The addresses that they know. */
  readonly #addresses = new Set<string>();
  readonly #ways: readonly Visits[];
  #stopped = false;
  #pagesAsked = 0;
  #requests = 0;
  #people: Promise<void>[] = [];

  /** @param ways to the server, taken in turn. */
  constructor(ways: readonly Visits[]) {
    this.#ways = ways;
  }

  start(count: number): void {
    this.#people = Array.from({ length: count }, (_, i) => this.#wander(i * 40));
  }

  /** How many requests they made. */
  get requests(): number {
    return this.#requests;
  }

  /** How many of them crossed the end of their connection, and were asked again. */
  get askedAgain(): number {
    return this.#ways.reduce((sum, { askedAgain }) => sum + askedAgain, 0);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#people);
    for (const way of this.#ways) way.close();
  }

  /** Tells them of the addresses of a version, of its pages and those that lead to one. */
  tell({ pages, former }: SiteVersion): void {
    for (const path of [...pages, ...former]) this.#addresses.add(path);
  }

  /** Every part of every page of every version, as tabs ask for it that were open all the time. */
  async askForAllParts(): Promise<void> {
    for (const { pages, files } of this.versions)
      for (const page of pages)
        for (const part of partsOf(String(files.get(`${page}index.html`)))) await this.#readPart(part, page);
  }

  /** Every address that ever was. */
  async askForAllAddresses(): Promise<void> {
    for (const path of this.#addresses) await this.#readPage(path);
  }

  async #wander(pause: number): Promise<void> {
    while (!this.#stopped) {
      const path = [...this.#addresses][this.#pagesAsked++ % this.#addresses.size] ?? '/';
      const html = await this.#readPage(path);
      await after(pause);
      for (const part of html ? partsOf(html) : []) await this.#readPart(part, path);
    }
  }

  async #readPage(path: string): Promise<string | undefined> {
    const asked = performance.now();
    const { headers, body, at } = await this.#arrive(path);
    const version = this.versions.find(({ files }) => files.get(`${at}index.html`)?.equals(body));
    if (!version) {
      this.faults.add(`${path}: what came is the page ${at} of no version.`);
      return undefined;
    }
    this.readings.push({ asked, version: version.name });
    const html = String(body);
    const policy = String(headers['content-security-policy']);
    for (const hash of inlineHashes(html))
      if (!policy.includes(hash)) this.faults.add(`${at}: the page of ${version.name} came with another's policy.`);
    return html;
  }

  /** Follows one permanent redirect at most. */
  async #arrive(path: string): Promise<Answer & { at: string }> {
    let answer = await this.#ask(path);
    let at = path;
    for (const status of [301, 302]) {
      if (answer.status !== status || (status === 302 && !this.mayLeadBack)) continue;
      // Kept by a browser, a redirect would turn in a circle with that of a release that was gone back to.
      if (!String(answer.headers['cache-control']).includes('max-age=0'))
        this.faults.add(`${at}: a redirect that browsers keep.`);
      at = String(answer.headers.location);
      answer = await this.#ask(at);
    }
    if (answer.status !== 200) this.faults.add(`${path}: ended at ${at} with ${answer.status}.`);
    return { ...answer, at };
  }

  async #readPart(path: string, page: string): Promise<void> {
    const { status, body } = await this.#ask(path);
    if (status !== 200) this.faults.add(`${path}: ${status}, and ${page} asks for it.`);
    else if (!this.versions.some(({ files }) => files.get(path)?.equals(body)))
      this.faults.add(`${path}: is that of no version.`);
  }

  async #ask(path: string): Promise<Answer> {
    const count = this.#requests++;
    const encoding = encodings[count % encodings.length] ?? '';
    const answer = await this.#ways[count % this.#ways.length]?.ask(path, encoding).catch((error: unknown) => {
      this.faults.add(`${path}: ${String(error)}`);
    });
    if (!answer) return { status: 0, headers: {}, body: Buffer.alloc(0) };
    const came = String(answer.headers['content-encoding'] ?? '');
    const twin =
      encoding.startsWith('br') &&
      this.versions.some(({ files }) => files.has(`${path.replace(/\/$/, '/index.html')}.br`));
    if (twin && answer.status === 200 && came !== 'br') this.faults.add(`${path}: came without brotli, which it has.`);
    if (came && !encoding.includes(came)) this.faults.add(`${path}: came as ${came}, which was not asked for.`);
    return { ...answer, body: decoded(answer.body, came) };
  }
}

const decoded = (body: Buffer, encoding: string): Buffer =>
  encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;

/** The hashes that a policy must allow for a page: of its styles, and of scripts that are no data. */
const inlineHashes = (html: string): string[] =>
  [...html.matchAll(/<(?:style|script)(?: type="?module"?)?>([\s\S]*?)<\/(?:style|script)>/g)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
