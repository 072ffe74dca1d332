/** Where a build notes the short name of each class: for what looks at built pages by the names in the sources. */
export const namesFile = '.cache/short-names.json';
