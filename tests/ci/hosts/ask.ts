import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:http2';

export interface Question {
  /** As it goes over the wire: nothing tidies it up on the way. */
  path: string;
  method?: string;
  headers?: Record<string, string>;
}

export interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Asks one host, over connections that are kept. */
export interface Asker {
  ask: (question: Question) => Promise<Reply>;
  close: () => void;
}

export function overHttp1(origin: string): Asker {
  const { hostname: host, port } = new URL(origin);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  return {
    ask: ({ path, method = 'GET', headers = {} }) =>
      new Promise((resolve, reject) => {
        request({ host, port, path, method, headers, agent }, (response) => {
          const chunks: Buffer[] = [];
          response.on('error', reject);
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
          });
        })
          .on('error', reject)
          .end();
      }),
    close: () => {
      agent.destroy();
    },
  };
}

/** @param origin of a host whose certificate is its own. */
export async function overHttp2(origin: string): Promise<Asker> {
  const session = connect(origin, { rejectUnauthorized: false });
  await once(session, 'connect');
  return {
    ask: ({ path, method = 'GET', headers = {} }) =>
      new Promise((resolve, reject) => {
        const stream = session.request({ ':path': path, ':method': method, ...headers });
        const chunks: Buffer[] = [];
        let reply: Omit<Reply, 'body'> | undefined;
        stream.on('response', ({ ':status': status = 0, ...headers }) => {
          reply = { status, headers };
        });
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', reject);
        stream.on('end', () => {
          if (reply) resolve({ ...reply, body: Buffer.concat(chunks) });
          else reject(new Error(`No answer to ${path}.`));
        });
        stream.end();
      }),
    close: () => {
      session.close();
    },
  };
}
