import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What autocannon (9.0) tells of a run; times in milliseconds. */
export interface Load {
  requests: { average: number; total: number };
  latency: { p50: number; p99: number };
  errors: number;
  timeouts: number;
  non2xx: number;
}

interface Settings {
  url: string;
  connections: number;
  /** Seconds. */
  duration: number;
  /** Threads that send requests. */
  workers: number;
  headers: Record<string, string>;
}

export type Generator = (settings: Settings) => Promise<Load>;

const place = join('tests', 'ci', 'node_modules', 'autocannon', 'autocannon.js');

/** The load generator of tests/ci; undefined where it is not installed. */
export async function loadGenerator(): Promise<Generator | undefined> {
  if (!existsSync(place)) return undefined;
  return ((await import(pathToFileURL(place).href)) as { default: Generator }).default;
}
