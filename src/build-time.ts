const epoch = process.env.SOURCE_DATE_EPOCH;

/**
 * The moment the site is built for: now, unless SOURCE_DATE_EPOCH (reproducible-builds.org), in seconds, says another.
 */
export const buildTime = epoch ? new Date(Number(epoch) * 1000) : new Date();
