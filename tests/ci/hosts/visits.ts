export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  /** As it came over the wire. */
  body: Buffer;
}

/**
 * A way to ask a server over connections that stay open, as browsers do: what crosses the end of a connection that
 * rested is asked again on a new one (RFC 9110, 9.2.2), and whatever else goes wrong is an error.
 */
export interface Visits {
  ask: (path: string, encoding: string) => Promise<Answer>;
  /** How many requests crossed the end of their connection. */
  askedAgain: number;
  close: () => void;
}

/** Milliseconds after which a server counts as silent. */
export const patience = 120_000;
