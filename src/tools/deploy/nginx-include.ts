import { redirectsFile } from '../../domain/redirect-rules.ts';
import { filePaths } from '../../domain/urls.ts';
import { headersFile } from './headers-file.ts';
import { expressionOf, mustRevalidate, type HostRules } from './host-rules.ts';

/**
 * Directives of nginx (1.22 or newer, with the static module of ngx_brotli) for the inside of a `server` block.
 * @param root the site's folder, absolute.
 */
export const nginxInclude = ({ headers, caching, redirects }: HostRules, root: string): string => `\
# Written by npm run build. In a server block of nginx: include "/the/path/to/this/file";
root ${quoted(root)};

server_tokens off;
absolute_redirect off;
charset utf-8;
brotli_static on;
gzip_static on;
gzip_vary on;
gzip_proxied any;

${lines(Object.entries(headers), ([name, value]) => `add_header ${name} ${quoted(value)} always;`)}
add_header Cache-Control $clinic_cache_control always;
add_header Allow $clinic_allow always;

set $clinic_cache_control "${mustRevalidate}";
${lines(
  Object.entries(caching),
  ([pattern, value]) => `if ($uri ~ "${expressionOf(pattern)}") { set $clinic_cache_control "${value}"; }`,
)}
set $clinic_allow "";
if ($request_method !~ "^(GET|HEAD)$") {
  set $clinic_allow "GET, HEAD";
  return 405;
}
# nginx would serve a page at these addresses too.
if ($request_uri ~* "^[^?]*(//|%2f)") { return 404; }

# A named location: nginx does not evaluate the conditions above again for it.
error_page 404 @clinic_not_found;
location @clinic_not_found {
  set $clinic_cache_control "${mustRevalidate}";
  try_files ${filePaths.notFound} =404;
}
location ~ "^/(404\\.html|${headersFile}|${redirectsFile})$|\\.(br|gz)$" { return 404; }

# The address of a page ends in a slash; other forms of it redirect. A redirect needs an existing file, so that it
# can't lead to another site.
location ~ "/$" { try_files "\${uri}index.html" =404; }
location ~ "^(?<clinic_page>.*/)index\\.html$" {
  if (-f $request_filename) { return 301 $clinic_page$is_args$args; }
  return 404;
}
location / {
  if (-f $request_filename/index.html) { return 301 $uri/$is_args$args; }
  try_files $uri =404;
}
# Its type is missing in nginx's own list.
location = ${filePaths.manifest} { default_type application/manifest+json; }
${lines([...redirects], ([from, to]) => `location = ${from} { return 301 ${to}$is_args$args; }`)}
`;

const quoted = (text: string) => `"${text.replace(/["\\]/g, '\\$&')}"`;

const lines = <Item>(items: readonly Item[], line: (item: Item) => string) => items.map(line).join('\n');
