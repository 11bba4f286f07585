import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/**
 * Opens `port` (0: any free one) at every one of `hosts` that this machine has.
 * Throws Node's own error, such as EADDRINUSE, and then leaves nothing open.
 */
export async function listen(handler: RequestListener, port: number, hosts: string[]) {
  const servers: Server[] = [];
  let absent: unknown;
  for (const host of hosts) {
    const server = createServer(handler);
    server.listen(servers[0] ? portOf(servers[0]) : port, host);
    try {
      await once(server, 'listening');
      servers.push(server);
    } catch (error) {
      // A machine without IPv6 still has a localhost.
      absent = error;
      if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(errorCode(error))) continue;
      await close(servers);
      throw error;
    }
  }
  if (servers.length === 0) throw absent;
  return servers;
}

/** The port a listening server has, which is another than the wished one when that was 0. */
export function portOf(server: Server | undefined): number {
  const address = server?.address();
  if (!address || typeof address === 'string') throw new Error('This server is at no port.');
  return address.port;
}

/** Ends the servers at once: a browser's idle connections would keep them for minutes. */
export async function close(servers: Server[]): Promise<void> {
  const closed = servers.map((server) => once(server, 'close'));
  for (const server of servers) {
    server.close();
    server.closeAllConnections();
  }
  await Promise.all(closed);
}

/** Node's short name of an error, such as `EADDRINUSE`; empty when it has none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
