import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request that a stub was sent. */
export interface Request {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

/** What a stub answers: a status, and a body as JSON. */
export type Answer = readonly [status: number, body: unknown];

/** A forge on loopback, which remembers what it was sent. */
export interface Stub {
  readonly root: string;
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
}

/** Starts a forge that answers as it is told. */
export async function startStub(answer: (request: Request) => Answer): Promise<Stub> {
  const requests: Request[] = [];
  const server = createServer((incoming, outgoing) => {
    let text = '';
    incoming.on('data', (part: Buffer) => (text += part.toString()));
    incoming.on('end', () => {
      const { method = '', url = '', headers } = incoming;
      const request = { method, path: url, headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
      requests.push(request);
      const [status, body] = answer(request);
      outgoing.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    root: `http://127.0.0.1:${port}`,
    requests,
    close: () => new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}
