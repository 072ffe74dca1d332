import { join } from 'node:path';
import { readBuiltSite, type BuiltPage, type BuiltSite } from '../../src/tools/verify/built-site.ts';
import { readContent, type Content } from '../../src/collections/reader/content.ts';
import { clinic, type Clinic } from '../../src/collections/schemas/clinic.ts';
import { condition, type Condition } from '../../src/collections/schemas/condition.ts';
import { fixtureProject } from '../fixtures/project-copy.ts';

/** A site that was built just before, with what it was built from. */
export interface TestedSite extends BuiltSite {
  name: string;
  /** The project whose content/ it was built from. */
  project: string;
  content: Content;
  clinic: Clinic;
  page: (path: string) => BuiltPage;
  /** The conditions that are no drafts. */
  conditions: (Condition & { slug: string; body: string })[];
}

function builtSite(name: string, project: string): TestedSite {
  const built = readBuiltSite(join(project, 'dist'));
  const content = readContent(project);
  return {
    ...built,
    name,
    project,
    content,
    clinic: clinic.parse(content.clinic.data),
    page: (path) => {
      const found = built.pages.find((one) => one.path === path);
      if (!found) throw new Error(`${path} was not built.`);
      return found;
    },
    conditions: content.conditions
      .map(({ slug, body, frontmatter }) => ({ ...condition.parse(frontmatter?.data), slug, body }))
      .filter(({ draft }) => !draft),
  };
}

/** The site of content/, for rules that are true of any content that the checks let through. */
export const shippedSite = (): TestedSite => builtSite('the shipped site', '.');

/** The fixture site, whose words and numbers tests may quote. */
export const fixtureSite = (): TestedSite => builtSite('the fixture site', fixtureProject);

/** Both, for rules that are true of any content. */
export const bothSites = (): TestedSite[] => [shippedSite(), fixtureSite()];
