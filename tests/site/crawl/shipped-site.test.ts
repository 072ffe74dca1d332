import { isFoundBySearchEngines } from './found-by-search-engines.ts';

// What `npm test` built just before, from the content that is shipped.
isFoundBySearchEngines('.', { hidden: true });
