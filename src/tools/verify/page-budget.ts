/* What pages may weigh and ask for: every budget stands here. Bytes are with brotli (quality 11). */

/**
 * What the first round trip of a connection carries, less the headers (RFC 6928: ten segments). The tests
 * hold the short pages of the fixture site to it, and tell which shipped ones are over it.
 */
export const pageBudget = 14_000;

/** What the second round trip still carries: an owner's longer page is slower, and no reason to publish nothing. */
export const pageLimit = 28_000;

/** One drawing of a page: a figure leaves room for what it explains. */
export const drawingBudget = 7_000;

/** The scripts of a page. What is fetched on a visitor's touch is not counted. */
export const scriptBudget = 1_500;

/** What the first touch of the finder's field may bring, on a site of ten conditions. */
export const finderBudget = 9 * 1024;

/** All that a browser asks for until a page is shown and at rest; bytes as sent, headers included. */
export const firstViewBudget = { requests: 5, bytes: 45_000 };
