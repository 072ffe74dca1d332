import { readClinicFile } from './content-files/content-folder.ts';
import { clinic as schema } from './schemas/clinic.ts';

/** content/clinic.yaml, read once. The checks run before every build and report what is wrong in it. */
export const clinic = schema.parse(readClinicFile().data);
