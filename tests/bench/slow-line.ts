/* Lighthouse's slow 4G (a round trip of 150 ms, 1.6 Mbit/s) as it applies it through DevTools, whose delay is one of each request. */

/** Milliseconds before the answer to a request. */
export const latency = 150 * 3.75;

const kilobitsPerSecond = (kilobits: number) => (kilobits * 1024) / 8;

/** For `Network.emulateNetworkConditions`. */
export const slowLine = {
  offline: false,
  latency,
  downloadThroughput: kilobitsPerSecond(1.6 * 1024 * 0.9),
  uploadThroughput: kilobitsPerSecond(750 * 0.9),
};

/** A phone's processor, beside the one this runs on. */
export const slowdown = 4;
