import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { acceptedEncoding } from './accepted-encoding.ts';
import { answerFor } from './clean-address.ts';
import { currentSite, type ServedSite } from './current-site.ts';
import { fileHeaders, responseHeaders } from './response-headers.ts';

/**
 * A server of a built site, with compression, clean addresses and the headers the site will have. It listens to
 * nothing yet.
 */
export function siteServer(folder: string) {
  const siteNow = currentSite(folder);
  return createServer((request, response) => {
    const site = siteNow();
    for (const [name, value] of Object.entries(responseHeaders(site.policy))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const encoding = acceptedEncoding(request.headers['accept-encoding'] ?? '', { br: true, gzip: true });
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const answer = answerFor(decoded(path), site.paths, site.former);
    if (answer === 'not found') sendNotFound(response, site.notFound, encoding);
    else if ('redirect' in answer)
      response.writeHead(301, { Location: encodeURI(answer.redirect) + (query ? `?${query}` : '') }).end();
    else {
      for (const [name, value] of Object.entries(fileHeaders(answer.file))) response.setHeader(name, value);
      prepare(request, encoding);
      site.send(request, response, () => {
        sendNotFound(response, site.notFound, encoding);
      });
    }
  });
}

/** sirv takes no weights in Accept-Encoding, and stumbles over odd ranges, which small pages need not serve. */
function prepare(request: IncomingMessage, encoding: string): void {
  request.headers['accept-encoding'] = encoding === 'plain' ? '' : encoding;
  delete request.headers.range;
}

/** sirv would answer 200. */
function sendNotFound(response: ServerResponse, page: ServedSite['notFound'], encoding: keyof typeof page): void {
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
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
