import { importTool } from '../ci/hosts/ci-tools.ts';

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

export const loadGenerator = async (): Promise<Generator> =>
  (await importTool<{ default: Generator }>('autocannon')).default;
