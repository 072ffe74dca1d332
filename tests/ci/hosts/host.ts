import type { Question, Reply } from './ask.ts';

/** A kind of server that the site may live on. */
export interface Host {
  name: string;
  /** Serves a built folder. @throws what is not here that it takes. */
  start: (folder: string) => Promise<RunningHost>;
  /** Where it answers otherwise than the contract says, since it can't be told. */
  differences: readonly Difference[];
  /** Headers that it leaves out. */
  leavesOut: Readonly<Record<string, Why>>;
}

type Why = string;

export interface Difference {
  path: RegExp;
  status: number;
  why: Why;
}

export interface RunningHost {
  ask: (question: Question) => Promise<Reply>;
  stop: () => Promise<void>;
}
