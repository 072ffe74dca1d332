/** What robots.txt (RFC 9309) says to every crawler. */
export interface RobotsTxt {
  sitemaps: string[];
  /** Whether an address may be asked for, by its path and query. */
  allows(path: string): boolean;
}

interface Rule {
  allow: boolean;
  path: string;
}

/** A path of a rule matches where a path begins like it; `*` stands for anything, `$` for the end. */
const matches = ({ path: pattern }: Rule, path: string): boolean => {
  const ended = pattern.endsWith('$');
  const parts = (ended ? pattern.slice(0, -1) : pattern).split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}${ended ? '$' : ''}`).test(path);
};

/** Reads the rules for all crawlers (`User-agent: *`), as a crawler does that no group names. */
export function readRobotsTxt(text: string): RobotsTxt {
  const sitemaps: string[] = [];
  const rules: Rule[] = [];
  let agents: string[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'sitemap') sitemaps.push(value);
    if (field === 'user-agent') {
      agents = isNaming ? [...agents, value] : [value];
      isNaming = true;
    }
    if (field === 'allow' || field === 'disallow') {
      isNaming = false;
      // An empty rule forbids nothing.
      if (agents.includes('*') && value) rules.push({ allow: field === 'allow', path: value });
    }
  }
  return {
    sitemaps,
    // The longest rule counts, and of two that are as long, the one that allows.
    allows: (path) =>
      rules
        .filter((rule) => matches(rule, path))
        .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))[0]?.allow ?? true,
  };
}
