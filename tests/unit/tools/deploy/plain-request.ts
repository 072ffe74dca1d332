import { request } from 'node:http';

export interface Reply {
  status: number;
  headers: Record<string, unknown>;
  length: number;
  text: string;
}

/** A request as it is, without fetch's own decoding and redirects. */
export const plainRequest = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<Reply>((resolve, reject) => {
    request(url, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('error', reject);
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const body = Buffer.concat(chunks);
        const { statusCode = 0, headers } = response;
        resolve({ status: statusCode, headers, length: body.length, text: body.toString() });
      });
    })
      .on('error', reject)
      .end();
  });
