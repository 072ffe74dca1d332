import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { filePaths } from '../domain/urls.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { answerFor } from './clean-address.ts';
import { currentSite, type ServedSite } from './current-site.ts';
import { headersFor } from './host-rules.ts';
import { contentType } from './media-types.ts';

/**
 * A server of a built site, with compression, clean addresses and the headers the site will have. It listens to
 * nothing yet.
 */
export function siteServer(folder: string) {
  const siteNow = currentSite(folder);
  return createServer((request, response) => {
    const site = siteNow();
    setHeaders(response, headersFor(site.rules, filePaths.notFound));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const encoding = acceptedEncoding(request.headers['accept-encoding'] ?? '', { br: true, gzip: true });
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const answer = answerFor(decoded(path), site.paths, site.rules.redirects);
    if (answer === 'not found') sendNotFound(response, site.notFound, encoding);
    else if ('redirect' in answer)
      response.writeHead(301, { Location: encodeURI(answer.redirect) + (query ? `?${query}` : '') }).end();
    else {
      const type = contentType(answer.file);
      setHeaders(response, { ...headersFor(site.rules, answer.file), ...(type && { 'Content-Type': type }) });
      prepare(request, encoding);
      site.send(request, response, () => {
        sendNotFound(response, site.notFound, encoding);
      });
    }
  });
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** sirv takes no weights in Accept-Encoding, and stumbles over odd ranges, which small pages need not serve. */
function prepare(request: IncomingMessage, encoding: string): void {
  request.headers['accept-encoding'] = encoding === 'plain' ? '' : encoding;
  delete request.headers.range;
}

/** sirv would answer 200. */
function sendNotFound(response: ServerResponse, page: ServedSite['notFound'], encoding: keyof typeof page): void {
  response.writeHead(404, {
    'Content-Type': contentType(filePaths.notFound),
    Vary: 'Accept-Encoding',
    ...(encoding !== 'plain' && { 'Content-Encoding': encoding }),
  });
  response.end(page[encoding]);
}

/** A path that is not well encoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return '';
  }
}
