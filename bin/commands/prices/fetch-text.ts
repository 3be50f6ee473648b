import type { ReadableStream } from 'node:stream/web';
import { counted } from '../../../lib/located/words';
import { errorCode } from '../../../lib/pricing/catalogue/error-code';
import { UnavailableError, UnreachableError, type Download } from '../../../lib/pricing/catalogue/refresh/download';

/** Downloads over HTTP; gives up on a server that sends nothing for so many seconds. */
export function fetchText(patience: number): Download {
  return async function* (url) {
    const stalled = new AbortController();
    const within = async <T>(step: Promise<T>): Promise<T> => {
      const timer = setTimeout(() => stalled.abort(), patience * 1000);
      return step.finally(() => clearTimeout(timer));
    };
    const reasonOf = (error: unknown): string =>
      stalled.signal.aborted ? `no data for ${counted(patience, 'second')}` : whyOf(error);
    try {
      const response = await within(fetch(url, { signal: stalled.signal })).catch((error: unknown) => {
        throw new UnreachableError(url, reasonOf(error));
      });
      if (!response.ok) throw new UnavailableError(url, `${response.status} ${response.statusText}`.trimEnd());
      if (url.protocol === 'https:' && !response.url.startsWith('https:'))
        throw new UnavailableError(url, `a redirection to ${response.url}`, 'one that stays encrypted');
      const body: ReadableStream<Uint8Array> | null = response.body;
      if (body === null) throw new UnavailableError(url, 'an empty answer');
      const decoder = new TextDecoder();
      const reader = body.getReader();
      for (let piece = await within(reader.read()); !piece.done; piece = await within(reader.read()))
        yield decoder.decode(piece.value, { stream: true });
      yield decoder.decode();
    } catch (error) {
      if (error instanceof UnavailableError) throw error;
      throw new UnavailableError(url, `an answer that breaks off (${reasonOf(error)})`);
    } finally {
      stalled.abort(); // ends a download that is left before its end
    }
  };
}

/** What the codes of the network and of Node's client say, in words. */
const REASONS: Readonly<Partial<Record<string, string>>> = {
  ENOTFOUND: 'host not found',
  EAI_AGAIN: 'host not found',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'connection reset',
  EHOSTUNREACH: 'no route to the host',
  ENETUNREACH: 'no network',
  ETIMEDOUT: 'connection timed out',
  UND_ERR_CONNECT_TIMEOUT: 'connection timed out',
  UND_ERR_SOCKET: 'connection closed',
};

/** Fetch hides the reason in the cause: a refused connection, a name that nobody has, a line that broke. */
function whyOf(error: unknown): string {
  const cause = typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
  const code = errorCode(cause ?? error);
  return REASONS[code] ?? code;
}
