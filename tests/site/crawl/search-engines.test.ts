import { fixtureProject } from '../../fixtures/project-copy.ts';
import { isFoundBySearchEngines } from './found-by-search-engines.ts';

isFoundBySearchEngines('the shipped site', '.');
isFoundBySearchEngines('the fixture site', fixtureProject);
