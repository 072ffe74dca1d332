const ending = /^(?:(.{4,}?)ers?|(.{3,}?)(?:ness|ings?|ed|ies|es|y|s))$/;
const doubled = /([^aeiou])\1$/;

/**
 * A word without its ending, so that "shooting", "shoots" and "shoot" are one. Lighter than Porter's stemmer, which
 * would weigh more than the whole search index: it need not be right, only the same for both sides.
 */
export const stem = (word: string): string =>
  word.length < 4
    ? word
    : word
        .replace(ending, '$1$2')
        .replace(doubled, '$1')
        .replace(/(.{3})e$/, '$1');
