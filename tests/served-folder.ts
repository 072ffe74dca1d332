import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { siteServer } from '../src/tools/deploy/static-server.ts';

export interface ServedFolder {
  /** Such as `http://127.0.0.1:8080`. */
  address: string;
  stop(): void;
}

/** Serves a built folder by the server of `npm start`, at a free port. */
export async function servedFolder(folder: string): Promise<ServedFolder> {
  const server = siteServer(folder).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
