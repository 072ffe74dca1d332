import type { AnatomicalStructure, CreativeWork, MedicalCondition, SuperficialAnatomy } from 'schema-dts';
import { pathwayOf } from '../../../illustrations/body/pathways.ts';
import { regionOf } from '../../../illustrations/body/regions.ts';
import type { Condition } from '../../../collections/schemas/condition.ts';
import type { Source } from '../../../collections/schemas/source.ts';
import type { Reference } from './node-id.ts';

/**
 * What a condition page is about, in its own words.
 *
 * No possibleTreatment: a bare property can't say "may help, added to exercise; guidelines disagree", which is all that
 * the pages say of massage.
 */
export const conditionNode = (
  id: Reference,
  { title, alsoCalled, symptoms, where }: Pick<Condition, 'title' | 'alsoCalled' | 'symptoms' | 'where'>,
): MedicalCondition => ({
  '@type': 'MedicalCondition',
  ...id,
  name: title,
  ...(alsoCalled.length > 0 && { alternateName: alsoCalled }),
  signOrSymptom: symptoms.map((name) => ({ '@type': 'MedicalSymptom', name })),
  associatedAnatomy: anatomy(where),
});

/** Regions are seen from outside (schema.org/SuperficialAnatomy); what a plate draws over them lies beneath. */
const anatomy = ({ regions, pathway }: Condition['where']): (SuperficialAnatomy | AnatomicalStructure)[] => [
  ...regions.map((region): SuperficialAnatomy => ({ '@type': 'SuperficialAnatomy', name: regionOf(region).name })),
  ...(pathway ? [{ '@type': 'AnatomicalStructure', name: pathwayOf(pathway).name } as const] : []),
];

/** A source by its title and address; who published it, and when, the page says, and the address leads to. */
export const citation = ({ title, url }: Source): CreativeWork => ({ '@type': 'CreativeWork', name: title, url });
