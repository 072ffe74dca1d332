import { z } from 'zod';
import { regionOf } from '../../../illustrations/body/regions.ts';
import { bodyRegion } from '../../../collections/schemas/body-region.ts';
import { clinic } from '../../../collections/schemas/clinic.ts';
import { condition } from '../../../collections/schemas/condition.ts';
import { page } from '../../../collections/schemas/page.ts';

/** A JSON Schema as editors read it (draft 7 is the one they all know). */
export type JsonSchema = Record<string, unknown>;

const relatedSlug = 'properties/related/items/properties/condition';

/** Offers the pages that exist, and lets others pass: a name may be of a page that is still to be written. */
function offer(slugs: readonly string[], schema: JsonSchema): void {
  schema.anyOf = [{ enum: slugs }, { pattern: schema.pattern, patternErrorMessage: schema.patternErrorMessage }];
  delete schema.pattern;
  delete schema.patternErrorMessage;
}

/** A text that has none of the forms our schemas ask for. */
const unfit = 'x:';

/** What the checks say of a text that doesn't fit; editors would show its pattern, which for a date fills the screen. */
const objection = (schema: z.core.$ZodType) => z.safeParse(schema, unfit).error?.issues[0]?.message;

const editorSchema = (schema: z.ZodType, conditionSlugs: readonly string[]): JsonSchema => ({
  $comment: 'Made by npm run schemas from src/collections/schemas: change it there.',
  ...z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // Time zones and the like are left to npm run check.
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema, path }) {
      if (jsonSchema.pattern ?? jsonSchema.format) jsonSchema.patternErrorMessage = objection(zodSchema);
      if (zodSchema === bodyRegion)
        jsonSchema.enumDescriptions = bodyRegion.options.map((region) => regionOf(region).name);
      if (path.join('/') === relatedSlug && conditionSlugs.length > 0) offer(conditionSlugs, jsonSchema);
    },
  }),
});

/** What editors know of the files in content/, by kind of file: fields with descriptions, and values to choose from. */
export const editorSchemas = (conditionSlugs: readonly string[]) => ({
  clinic: editorSchema(clinic, conditionSlugs),
  condition: editorSchema(condition, conditionSlugs),
  page: editorSchema(page, conditionSlugs),
});
