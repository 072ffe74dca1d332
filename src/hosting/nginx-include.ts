import { redirectsFile } from '../domain/redirect-rules.ts';
import { filePaths } from '../domain/urls.ts';
import { headersFile } from './headers-file.ts';
import { expressionOf, headersFor, type HostRules } from './host-rules.ts';
import { otherTypes, textTypes } from './media-types.ts';

/**
 * What nginx (1.22 or newer, with ngx_brotli's static module) needs to serve a site: directives for the inside of one
 * `server` block, which beside them says where to listen and which certificate to use.
 * @param root the site's folder, absolute.
 */
export const nginxInclude = (rules: HostRules, root: string): string => `\
# Written by npm run build. In a server block of nginx: include ${quoted('/the/path/to/this/file')};
root ${quoted(root.replaceAll('\\', '/'))};

server_tokens off;
absolute_redirect off;

types {
${lines(2, typeLines())}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${charsetTypes.join(' ')};

brotli_static on;
gzip_static on;
gzip_vary on;
gzip_proxied any;

${lines(0, headerLines(rules))}
set $clinic_allow "";
add_header Allow $clinic_allow always;

if ($request_method !~ "^(GET|HEAD)$") {
  set $clinic_allow "GET, HEAD";
  return 405;
}
# nginx would serve a page at these as well.
if ($request_uri ~* "^[^?]*(//|%2f)") {
  return 404;
}
${lines(0, caseLines(rules))}

# A named location, for which the conditions above are not asked again.
error_page 404 @clinic_not_found;
location @clinic_not_found {
${lines(2, setLines(rules, headersFor(rules, filePaths.notFound)))}
  try_files ${filePaths.notFound} =404;
}
location = ${filePaths.notFound} { return 404; }
location = /${headersFile} { return 404; }
location = /${redirectsFile} { return 404; }
location ~ "\\.(br|gz)$" { return 404; }

# A page has one address, and it ends in a slash. What is sent back as a redirect is a file's path, so that no address
# that was made up can get into it.
location ~ "/$" {
  try_files "\${uri}index.html" =404;
}
location ~ "^(?<clinic_page>.*/)index\\.html$" {
  if (!-f $request_filename) {
    return 404;
  }
  return 301 $clinic_page$is_args$args;
}
location / {
  try_files $uri @clinic_without_slash;
}
location @clinic_without_slash {
  if (-f $request_filename/index.html) {
    return 301 $uri/$is_args$args;
  }
  return 404;
}
${lines(0, redirectLines(rules))}
`;

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const lines = (indent: number, texts: readonly string[]) =>
  texts.map((text) => `${' '.repeat(indent)}${text}`).join('\n');

const typeLines = () => Object.entries({ ...textTypes, ...otherTypes }).map(([ending, type]) => `${type} ${ending};`);

/** nginx counts text/html among them by itself. */
const charsetTypes = Object.values(textTypes).filter((type) => type !== textTypes.html);

const variable = (header: string) => `$clinic_${header.toLowerCase().replaceAll('-', '_')}`;

/** The headers that depend on the address. */
const varying = ({ headers }: HostRules) => new Set(headers.slice(1).flatMap((rule) => Object.keys(rule.headers)));

/** The first rule is for all addresses. `always`: on errors and redirects too. */
function headerLines(rules: HostRules): string[] {
  const names = varying(rules);
  const usual = headersFor(rules, '/');
  return [
    ...setLines(rules, usual),
    ...Object.entries(usual).map(
      ([name, value]) => `add_header ${name} ${names.has(name) ? variable(name) : quoted(value)} always;`,
    ),
  ];
}

const setLines = (rules: HostRules, values: Readonly<Record<string, string>>) =>
  [...varying(rules)].map((name) => `set ${variable(name)} ${quoted(values[name] ?? '')};`);

const caseLines = ({ headers }: HostRules) =>
  headers
    .slice(1)
    .flatMap(({ paths, headers }) => [
      `if ($uri ~ "${paths.map(expressionOf).join('|')}") {`,
      ...Object.entries(headers).map(([name, value]) => `  set ${variable(name)} ${quoted(value)};`),
      '}',
    ]);

const redirectLines = ({ redirects }: HostRules) =>
  [...redirects].map(([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }`);
