/** Whether every random case is tried, as in CI: `npm test` tries a tenth of them. */
export const allRuns = process.env.ALL_RUNS === '1';

/** How many random cases a test tries. @param all how many it tries in CI. */
export const runs = (all: number): number => (allRuns ? all : Math.ceil(all / 10));
