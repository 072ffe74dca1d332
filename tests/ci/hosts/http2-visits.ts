import { connect, type ClientHttp2Session } from 'node:http2';
import { patience, type Answer, type Visits } from './visits.ts';

/** One connection at a time; a server that ends it says which requests it has not taken. */
export function http2Visits(origin: string): Visits {
  let session: ClientHttp2Session | undefined;
  const open = () => {
    // The server's certificate is its own.
    const opened = connect(origin, { rejectUnauthorized: false });
    const leave = () => {
      if (session === opened) session = undefined;
    };
    opened.on('goaway', leave).on('close', leave).on('error', leave);
    return opened;
  };
  const ask = async (path: string, encoding: string): Promise<Answer> => {
    const rested = session !== undefined;
    session ??= open();
    return askOnce(session, path, encoding).catch((error: unknown) => {
      if (!rested || error instanceof BrokenOff) throw error;
      visits.askedAgain++;
      return ask(path, encoding);
    });
  };
  const visits: Visits = { ask, askedAgain: 0, close: () => session?.close() };
  return visits;
}

/** The answer had begun. */
class BrokenOff extends Error {}

const askOnce = (session: ClientHttp2Session, path: string, encoding: string) =>
  new Promise<Answer>((resolve, reject) => {
    const stream = session.request({ ':path': path, 'accept-encoding': encoding });
    const chunks: Buffer[] = [];
    let begun: Omit<Answer, 'body'> | undefined;
    const fail = (error: Error) => {
      reject(begun ? new BrokenOff(error.message) : error);
    };
    stream.on('response', ({ ':status': status = 0, ...headers }) => {
      begun = { status, headers };
    });
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('error', fail);
    stream.setTimeout(patience, () => {
      stream.destroy(new Error('The server is silent.'));
    });
    stream.on('close', () => {
      if (begun && stream.rstCode === 0) resolve({ ...begun, body: Buffer.concat(chunks) });
      else fail(new Error(`The request ended with code ${stream.rstCode}.`));
    });
  });
