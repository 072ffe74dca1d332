import { once } from 'node:events';
import type { Server } from 'node:http';
import { siteServer } from '../hosting/static-server.ts';

const usualPort = 4321;
const lastPort = 65535;

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
async function listenAt(server: Server, port: number): Promise<number | undefined> {
  if (!Number.isInteger(port) || port < 1 || port > lastPort) return undefined;
  server.listen(port, '127.0.0.1');
  try {
    // Takes its listeners away again, whatever comes; a callback of listen would stay after each port that is taken.
    await once(server, 'listening');
    return port;
  } catch {
    return undefined;
  }
}

async function listenFrom(server: Server, first: number): Promise<number | undefined> {
  for (let port = first; port <= lastPort; port++) if ((await listenAt(server, port)) !== undefined) return port;
  return undefined;
}
