/** Something wrong in what the owner wrote, told by the rule that found it. */
export interface Problem {
  /** Where inside the file's data, as a list of keys and list positions. */
  path: readonly (string | number)[];
  /** Whether the name (left of the colon) or its value is at fault. */
  at: 'key' | 'value';
  /** What is wrong, as a sentence. */
  wrong: string;
  /** How to mend it, as a sentence. */
  mend: string;
}
