import text from '../../content/clinic.yaml?raw';
import { readYaml } from './reader/yaml.ts';
import { clinic as schema } from './schemas/clinic.ts';

/**
 * The clinic as pages show it. Vite runs the modules of pages apart from the command's own, so that a build parses this
 * file twice; imported as text, an edit of it shows in dev without a restart. The checks, which run first, report what
 * is wrong in it.
 */
export const clinic = schema.parse(readYaml(text).data);
