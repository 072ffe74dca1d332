import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readTextFile } from './text-file.ts';
import { readYaml } from './yaml.ts';

/** The workflow that publishes anew when a day is over. */
export const nightlyPath = '.github/workflows/nightly.yml';

const scheduled = z.object({
  on: z.object({ schedule: z.tuple([z.object({ timezone: z.string() })]) }),
});

/** The time zone whose nights it goes by; undefined where there is no such workflow, or none that says it. */
export function nightlyTimeZone(root = process.cwd()): string | undefined {
  const file = join(root, nightlyPath);
  if (!existsSync(file)) return undefined;
  return scheduled.safeParse(readYaml(readTextFile(file).text).data).data?.on.schedule[0].timezone;
}
