import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../../../src/tools/deploy/static-server.ts';

/** A request that a browser made, and what answering it put on the wire, headers included. */
export interface Answered {
  path: string;
  bytes: number;
}

export interface WatchedServer {
  address: string;
  /** The answers since it was last asked; asking begins anew. */
  answered: () => Answered[];
  stop: () => void;
}

/** The server of `npm start` for a built site, with its compression, that notes what it is asked for. */
export async function watchedServer(folder: string): Promise<WatchedServer> {
  let notes: Answered[] = [];
  const site = siteServer(folder);
  const server = createServer((request, response) => {
    const { url = '', socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => notes.push({ path: url, bytes: socket.bytesWritten - before }));
    site.emit('request', request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answered: () => {
      const noted = notes;
      notes = [];
      return noted;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
