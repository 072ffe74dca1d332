const epoch = process.env.SOURCE_DATE_EPOCH;
/** The last second that has a year of four digits. */
const lastSecond = 253_402_300_799;

if (epoch && !(/^\d+$/.test(epoch) && Number(epoch) <= lastSecond)) {
  console.error(`SOURCE_DATE_EPOCH is "${epoch}", and must be a whole number of seconds since 1970, or be left out.`);
  // Every command needs the time, and an error thrown from here would show as a stack trace.
  process.exit(1);
}

/**
 * The moment the site is built for: now, unless SOURCE_DATE_EPOCH (reproducible-builds.org), in seconds, says another.
 */
export const buildTime = epoch ? new Date(Number(epoch) * 1000) : new Date();
