import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { filePaths } from '../../domain/urls.ts';
import { answerFor } from './clean-address.ts';
import { currentSite } from './current-site.ts';
import { headersFor } from './host-rules.ts';

/** Content types that sirv does not know, or sends without the encoding of the text. */
const types: Record<string, string> = { '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8' };

/** The server of `npm start`: sirv, with the headers, redirects and 404 page of the site. It does not listen yet. */
export function siteServer(folder: string) {
  const siteNow = currentSite(folder);
  return createServer((request, response) => {
    const site = siteNow();
    setHeaders(response, headersFor(site.rules, filePaths.notFound));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const encodings = acceptedEncodings(request.headers['accept-encoding']);
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const answer = answerFor(path, site.paths, site.rules.redirects);
    if (answer === 'not found') sendNotFound(response, site.folder, encodings);
    else if ('redirect' in answer)
      response.writeHead(301, { Location: answer.redirect + (query ? `?${query}` : '') }).end();
    else {
      const type = types[extname(answer.file)];
      setHeaders(response, { ...headersFor(site.rules, answer.file), ...(type && { 'Content-Type': type }) });
      request.headers['accept-encoding'] = encodings;
      // sirv answers ranges such as `bytes=5-2` wrongly.
      delete request.headers.range;
      site.send(request, response);
    }
  });
}

/** Without refused encodings (`br;q=0`), since sirv looks for names alone. */
const acceptedEncodings = (header = '') =>
  header
    .split(',')
    .filter((encoding) => !/;\s*q=0(\.0*)?\s*$/.test(encoding))
    .join();

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  response.setHeaders(new Map(Object.entries(headers)));
}

/** sirv would send the page with status 200. */
function sendNotFound(response: ServerResponse, folder: string, encodings: string): void {
  const encoding = (['br', 'gzip'] as const).find((name) => encodings.includes(name));
  const file = filePaths.notFound + (encoding ? { br: '.br', gzip: '.gz' }[encoding] : '');
  response
    .writeHead(404, {
      'Content-Type': 'text/html; charset=utf-8',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    })
    .end(readFileSync(join(folder, file)));
}
