import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { copySite } from '../copies/site-copy.ts';
import { realClinicYaml } from '../../fixtures/clinics.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a built site as it is published: with real-looking details, and pages that were renamed. */
    published: string;
  }
}

/** Builds the site once for all tests of a run. */
export default async function setup(project: TestProject) {
  const copy = copySite();
  copy.write('content/clinic.yaml', realClinicYaml);
  copy.edit('content/conditions/sciatica.mdx', /^updated: /m, 'formerSlugs: [sciatic-pain, leg-pain]\nupdated: ');
  copy.edit('content/pages/first-visit.mdx', /^updated: /m, 'formerSlugs: [your-first-visit]\nupdated: ');
  const { code, output } = await copy.run('build');
  if (code !== 0) {
    copy.discard();
    throw new Error(output);
  }
  project.provide('published', join(copy.folder, 'dist'));
  return () => {
    copy.discard();
  };
}
