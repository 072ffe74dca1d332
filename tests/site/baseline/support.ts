import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const bcd = createRequire(import.meta.url)('@mdn/browser-compat-data') as Identifier;

type Browser = 'chrome' | 'safari' | 'firefox';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };

/** The oldest browsers that get the whole site, as package.json names them, for example `safari 16.4`. */
export const oldestBrowsers = browserslist.map((one) => one.split(' ') as [Browser, string]);

/** 16.4 comes after 16, and 9 before 16. */
function isLater(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.replace('≤', '').split('.').map(Number);
  const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
  return major > thanMajor || (major === thanMajor && minor > thanMinor);
}

const isWhole = (one: SimpleSupportStatement) =>
  !one.flags && !one.prefix && !one.alternative_name && !one.version_removed;

/** The oldest browsers that lack what a record of MDN's data is about; undefined without a record. */
function lackingIn(record: CompatStatement | undefined): string[] | undefined {
  return (
    record &&
    oldestBrowsers
      .filter(([browser, oldest]) => {
        const said = record.support[browser];
        const all = Array.isArray(said) ? said : [said];
        return !all.some(
          (one) => one && isWhole(one) && typeof one.version_added === 'string' && !isLater(one.version_added, oldest),
        );
      })
      .map((names) => names.join(' '))
  );
}

const at = (path: readonly string[]): Identifier | undefined =>
  path.reduce<Identifier | undefined>((record, name) => record?.[name], bcd);

/** The oldest browsers that lack a feature, by its path in MDN's data; none for one the data does not have. */
export const browsersLacking = (path: string): string[] => lackingIn(at(path.split('/'))?.__compat) ?? [];

const named = new Map<string, string[][]>();

/** Notes who lacks what is called by a name; the names below it too, down to a depth. */
function note(record: Identifier | undefined, depth: number): void {
  for (const [name, own] of Object.entries(record ?? {})) {
    if (name === '__compat') continue;
    const lacking = lackingIn((own as Identifier).__compat);
    const called = name.replace(/_(static|event)$/, '');
    if (lacking) named.set(called, [...(named.get(called) ?? []), lacking]);
    if (depth > 1) note(own as Identifier, depth - 1);
  }
}
note(at(['api']), 2);
note(at(['javascript', 'builtins']), 3);

/** The oldest browsers in which no object of the page or the language is called so, nor has a member called so. */
export function browsersWithout(name: string): string[] {
  const [first = [], ...others] = named.get(name) ?? [];
  return first.filter((browser) => others.every((lacking) => lacking.includes(browser)));
}
