/**
 * The options that an answer such as `1, 3` or `1 and 3` names, counted from 1; undefined where it names anything
 * else. An empty answer names none.
 */
export function numberedChoice<Option>(written: string, options: readonly Option[]): Option[] | undefined {
  const numbers = written.match(/[^\s,;]+/g)?.filter((word) => word !== 'and') ?? [];
  const chosen = [...new Set(numbers)].map((number) =>
    /^\d+$/.test(number) ? options[Number(number) - 1] : undefined,
  );
  return chosen.every((option) => option !== undefined) ? chosen : undefined;
}

/** The options as a list to choose from. */
export const numberedList = (names: readonly string[]): string =>
  names.map((name, i) => `${String(i + 1).padStart(2)}  ${name}`).join('\n');
