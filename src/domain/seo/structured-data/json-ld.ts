import type { Graph } from 'schema-dts';

/** A graph as it stands in a script element: no `<` can end the element early (Google's guide to structured data). */
export const jsonLd = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');
