/**
 * What a server block of nginx includes: the site's rules, and what became of addresses that other releases had.
 * Those redirects are temporary (302), since the release that has the addresses may come back.
 * @param rules absolute path of the site's rules.
 */
export const serverInclude = (rules: string, lost: ReadonlyMap<string, string>): string =>
  [
    `include ${rules};`,
    ...[...lost].flatMap(([from, to]) =>
      [from, from.slice(0, -1)].map((path) => `location = ${path} { return 302 ${to}$is_args$args; }`),
    ),
  ].join('\n') + '\n';
