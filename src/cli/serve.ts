import type { Server } from 'node:http';
import { siteServer } from '../hosting/static-server.ts';

const usualPort = 4321;

/**
 * Serves dist on this machine alone, at PORT, else at 4321, else at the next free port, and prints the address once
 * it answers. It stops cleanly when asked to.
 */
export async function serve(): Promise<void> {
  const server = siteServer('dist');
  const wanted = process.env.PORT;
  const port = wanted ? await listenAt(server, Number(wanted)) : await listenFrom(server, usualPort);
  if (port === undefined) {
    console.error(`Port ${wanted ?? ''} is taken or no port. Give PORT another number, or leave it out.`);
    process.exitCode = 1;
    return;
  }
  console.log(`http://127.0.0.1:${port}/`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
    });
}

/** @returns the port, or undefined when it can't be had. */
function listenAt(server: Server, port: number): Promise<number | undefined> {
  if (!Number.isInteger(port) || port < 1 || port > 65535) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    server.once('error', () => {
      resolve(undefined);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(port);
    });
  });
}

async function listenFrom(server: Server, port: number): Promise<number | undefined> {
  return port > 65535 ? undefined : ((await listenAt(server, port)) ?? listenFrom(server, port + 1));
}
