import type { z } from 'zod';
import { ForgeError } from '../cli/forge-error';

/** How long an answer may take. */
const PATIENCE_MS = 30_000;

/** Longest part of an answer that a message repeats. */
const MAX_REPEATED = 200;

/** The HTTP interface of a forge. */
export interface Api {
  readonly forge: string;
  /** Without a slash at its end. */
  readonly root: string;
  /** What says who asks. */
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads what stands at a path.
 * @throws ForgeError when the forge cannot be reached, or answers otherwise than its documentation says
 */
export async function get<Answer>(api: Api, path: string, schema: z.ZodType<Answer>): Promise<Answer> {
  const { success, data } = schema.safeParse(parse(await ask(api, 'GET', path)));
  if (success) return data;
  throw new ForgeError(`${api.forge} answered GET ${path} otherwise than its documentation says`);
}

/**
 * Makes or changes what stands at a path.
 * @throws ForgeError when the forge cannot be reached, or refuses it
 */
export async function send(api: Api, method: 'POST' | 'PATCH' | 'PUT', path: string, body: unknown): Promise<void> {
  await ask(api, method, path, body);
}

async function ask({ forge, root, headers }: Api, method: string, path: string, body?: unknown): Promise<string> {
  const answer = await fetch(root + path, {
    method,
    headers: { accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'groundplan', ...headers },
    signal: AbortSignal.timeout(PATIENCE_MS),
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }).catch((error: unknown) => {
    throw new ForgeError(`could not reach ${forge} at ${root} (${reasonOf(error)})`);
  });
  const text = await answer.text();
  if (answer.ok) return text;
  throw new ForgeError(
    `${forge} answered ${method} ${path} with ${answer.status}: ${text.trim().slice(0, MAX_REPEATED)}`,
    answer.status,
  );
}

/** `undefined` for what is not JSON, which is then not what was expected either. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `fetch` says no more than that it failed; what happened is the cause. */
function reasonOf(error: unknown): string {
  const { cause = error } = error instanceof Error ? error : {};
  return cause instanceof Error ? cause.message : String(cause);
}
