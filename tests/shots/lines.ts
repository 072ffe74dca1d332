/** A block, with the place of its top left corner. */
export type Placed<Block> = Block & { left: number; top: number };

/**
 * Sets blocks in lines like words, in their order.
 * @param width what a line may take, unless one block needs more.
 * @param gap what stays free around the whole, and between lines.
 */
export function inLines<Block extends { width: number; height: number }>(
  blocks: readonly Block[],
  width: number,
  gap: number,
) {
  const room = Math.max(width, ...blocks.map((block) => block.width));
  const placed: Placed<Block>[] = [];
  let [left, top, lineHeight] = [gap, gap, 0];
  for (const block of blocks) {
    if (left > gap && left + block.width > gap + room) {
      [left, top, lineHeight] = [gap, top + lineHeight + gap, 0];
    }
    placed.push({ ...block, left, top });
    left += block.width;
    lineHeight = Math.max(lineHeight, block.height);
  }
  return { placed, width: room + 2 * gap, height: top + lineHeight + gap };
}
