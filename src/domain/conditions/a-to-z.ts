import type { PagePath } from '../urls.ts';

/** A condition's page with all its names. */
export interface NamedCondition {
  title: string;
  path: PagePath;
  alsoCalled: readonly string[];
}

/** An entry of the A to Z: a title, or an other name with the conditions that share it. */
export interface NameEntry {
  name: string;
  /** The pages it stands for: for a title, its own page alone. */
  pages: { title: string; path: PagePath }[];
}

/** The entries under one letter; what begins with no letter stands under `#`. */
export interface Letter {
  letter: string;
  entries: NameEntry[];
}

/** Every title and other name in the order of the alphabet. A name that is also a title leads to that page first. */
export function aToZ(conditions: readonly NamedCondition[]): Letter[] {
  const entries = new Map<string, NameEntry>();
  const add = (name: string, { title, path }: NamedCondition) => {
    const entry = entries.get(name.toLowerCase()) ?? { name, pages: [] };
    if (!entry.pages.some((page) => page.path === path)) entry.pages.push({ title, path });
    entries.set(name.toLowerCase(), entry);
  };
  for (const condition of conditions) add(condition.title, condition);
  for (const condition of conditions) for (const name of condition.alsoCalled) add(name, condition);
  const letters = new Map<string, NameEntry[]>();
  for (const entry of [...entries.values()].sort((one, other) => alphabet.compare(one.name, other.name)))
    letters.set(letterOf(entry.name), [...(letters.get(letterOf(entry.name)) ?? []), entry]);
  return [...letters].map(([letter, own]) => ({ letter, entries: own }));
}

const alphabet = new Intl.Collator('en-US', { numeric: true, ignorePunctuation: true });

const letterOf = (name: string): string =>
  /^[^\p{L}\p{N}]*([A-Z])/u.exec(name.normalize('NFD').toUpperCase())?.[1] ?? '#';
