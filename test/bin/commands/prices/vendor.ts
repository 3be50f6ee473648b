import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request as a vendor's server would, or as it should not. */
export type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** A vendor's server on this machine. Answers by path; anything else is not found. */
export interface Vendor {
  readonly url: string;
  /** Paths and queries that were asked for, in order. */
  readonly asked: readonly string[];
  answers: Readonly<Record<string, Answer>>;
  close(): Promise<void>;
}

export async function startVendor(): Promise<Vendor> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://vendor');
    asked.push(decodeURIComponent(pathname + search.replaceAll('+', ' ')));
    const answer = vendor.answers[pathname] ?? status(404);
    answer(response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const vendor: Vendor = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answers: {},
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return vendor;
}

export function text(body: string): Answer {
  return (response) => response.end(body);
}

export function json(body: unknown): Answer {
  return text(JSON.stringify(body));
}

export function status(code: number): Answer {
  return (response) => response.writeHead(code).end();
}

export function redirect(location: string): Answer {
  return (response) => response.writeHead(302, { location }).end();
}

/** Promises more than it sends, and hangs up. */
export function hangsUpAfter(body: string): Answer {
  return (response) => {
    response.writeHead(200, { 'content-length': body.length + 1000 });
    response.write(body, () => response.destroy());
  };
}

/** Sends a part, and then nothing. */
export function stallsAfter(body: string): Answer {
  return (response) => {
    response.writeHead(200);
    response.write(body);
  };
}
