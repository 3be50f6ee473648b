import { attempt, type InputError } from '../../problem';
import { parseClient, type LocatedClient } from '../parse';
import type { Patch } from './patch';

/** A client file, and what becomes of it patch by patch. */
export interface PatchedSteps {
  readonly before: LocatedClient;
  readonly steps: readonly PatchStep[];
}

/** One patch, and the client that it comes to. */
export interface PatchStep {
  readonly patch: Patch;
  /** After it and all patches before it. */
  readonly client: LocatedClient;
  /** After it alone; or what keeps it from being alone, such as a server that a patch before it makes. */
  readonly alone: LocatedClient | InputError;
}

/**
 * Plans a client after each patch on those before it, and after each patch alone.
 *
 * @param before the client as its file has it
 * @param text what the file holds
 * @param file its name, for messages
 * @throws InputError with every mistake in what the first patches come to that come to a wrong file
 */
export function patchedSteps(
  before: LocatedClient,
  text: string,
  file: string,
  patches: readonly Patch[],
): PatchedSteps {
  const steps = patches.map((patch, at) => {
    const client = parseClient(text, file, patches.slice(0, at + 1));
    return { patch, client, alone: at === 0 ? client : attempt(() => parseClient(text, file, [patch])) };
  });
  return { before, steps };
}
