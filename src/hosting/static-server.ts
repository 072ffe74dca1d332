import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { readBuiltSite } from '../checks/dist/built-site.ts';
import { readRedirectRules, redirectsFile } from '../domain/redirect-rules.ts';
import { filePaths } from '../domain/urls.ts';
import { answerFor } from './clean-address.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { responseHeaders } from './response-headers.ts';

/**
 * A server of a built site, with compression, clean addresses and the headers the site will have. It listens to
 * nothing yet.
 */
export function siteServer(folder: string) {
  const site = readBuiltSite(folder);
  const policy = contentSecurityPolicy(site.pages.map(({ html }) => html));
  const sendFile = sirv(folder, { etag: true, brotli: true, gzip: true });
  const notFound = notFoundPage(folder);
  const former = readRedirectRules(readFileSync(join(folder, redirectsFile), 'utf8'));

  return createServer((request, response) => {
    const [rawPath = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const path = decoded(rawPath);
    for (const [name, value] of Object.entries(responseHeaders(path, policy))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const answer = answerFor(path, site.files, former);
    if (answer === 'not found') notFound(request, response);
    else if ('redirect' in answer)
      response
        .writeHead(301, { Location: encodeURI(answer.redirect) + (query === undefined ? '' : `?${query}`) })
        .end();
    else
      sendFile(request, response, () => {
        notFound(request, response);
      });
  });
}

/** A path that is not well encoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return '';
  }
}

/** sirv always answers 200, so the page of unknown addresses is sent from here. */
function notFoundPage(folder: string) {
  const html = readFileSync(join(folder, filePaths.notFound));
  const compressed = readFileSync(join(folder, `${filePaths.notFound}.br`));
  return (request: IncomingMessage, response: ServerResponse) => {
    const brotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(404, {
      'Content-Type': 'text/html;charset=utf-8',
      Vary: 'Accept-Encoding',
      ...(brotli && { 'Content-Encoding': 'br' }),
    });
    response.end(brotli ? compressed : html);
  };
}
