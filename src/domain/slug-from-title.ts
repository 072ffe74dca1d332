/** Latin letters that Unicode does not take apart into a base letter and a mark. */
const spelledOut: Record<string, string> = {
  æ: 'ae',
  ð: 'd',
  đ: 'd',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
};

/**
 * A name as the last part of a web address: `Ménière’s disease` becomes `menieres-disease`. Empty where nothing in
 * it can be written in a to z and 0 to 9.
 */
export const slugFromTitle = (title: string): string =>
  title
    // Before NFKD, which would turn the last of these into a space.
    .replace(/['’‘ʼ`´]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => spelledOut[letter] ?? letter)
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
