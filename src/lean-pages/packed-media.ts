import { parse, type AtRule, type Container } from 'postcss';

function packIn(block: Container): void {
  const first = new Map<string, AtRule>();
  for (const node of [...(block.nodes ?? [])]) {
    if (node.type !== 'atrule' || node.name !== 'media') continue;
    const earlier = first.get(node.params);
    if (earlier) earlier.append(node.nodes ?? []);
    else first.set(node.params, node);
    if (earlier) node.remove();
  }
  // After the rules that they change, in the order in which each was first met.
  for (const media of first.values()) block.append(media);
}

/**
 * A stylesheet with one block for each media query in each layer, at its end: what differs on a screen stands together.
 * Rules of one subject stay in their order; a subject does not change what another sets.
 */
export function packedMedia(css: string): string {
  const sheet = parse(css);
  sheet.walkAtRules('layer', packIn);
  return sheet.toString();
}
