import text from '../content/clinic.yaml?raw';
import { readYaml } from './content-files/yaml-text.ts';
import { clinic as schema } from './schemas/clinic.ts';

/**
 * content/clinic.yaml, as a module: so an edit of it changes what pages show, in dev without a restart. What is wrong
 * in it is told by the checks, which run first.
 */
export const clinic = schema.parse(readYaml(text).data);
