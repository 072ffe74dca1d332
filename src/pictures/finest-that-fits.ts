/**
 * The finest encoding that weighs no more than it may; the coarsest, where none does. It looks by halves, so that seven
 * qualities take three encodings.
 * @param qualities from fine to coarse, at least one.
 * @param budget bytes.
 */
export async function finestThatFits<Encoded extends { data: Uint8Array }>(
  qualities: readonly [number, ...number[]],
  budget: number,
  encode: (quality: number) => Promise<Encoded>,
): Promise<Encoded> {
  let finest: Encoded | undefined;
  let coarsest: Encoded | undefined;
  let left: readonly number[] = qualities;
  while (left.length > 0) {
    const middle = Math.floor(left.length / 2);
    const encoded = await encode(left[middle] ?? qualities[0]);
    const fits = encoded.data.length <= budget;
    if (fits) finest = encoded;
    else coarsest = encoded;
    left = fits ? left.slice(0, middle) : left.slice(middle + 1);
  }
  return finest ?? coarsest ?? encode(qualities[0]);
}
