import { Agent, request as httpRequest } from 'node:http';
import { patience, type Answer, type Visits } from './visits.ts';

export function http1Visits(origin: string): Visits {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const ask = (path: string, encoding: string) =>
    new Promise<Answer>((resolve, reject) => {
      let begun = false;
      const settings = { agent, headers: { 'accept-encoding': encoding }, timeout: patience };
      const request = httpRequest(origin + path, settings, (response) => {
        begun = true;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      });
      request.on('timeout', () => request.destroy(new Error('The server is silent.')));
      request.on('error', (error) => {
        if (!request.reusedSocket || begun) reject(error);
        else {
          visits.askedAgain++;
          ask(path, encoding).then(resolve, reject);
        }
      });
      request.end();
    });
  const visits: Visits = {
    ask,
    askedAgain: 0,
    close: () => {
      agent.destroy();
    },
  };
  return visits;
}
