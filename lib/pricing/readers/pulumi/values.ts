import { isList, isObject, own, ownText, type JsonObject } from '../shape';
import { Unknown } from '../unknown';

import { HIDDEN, OUTPUT_VALUE, RESOURCE_REFERENCE, SECRET, SIGNATURE, UNKNOWNS } from './signatures';

/** Steps from the inputs of a resource to one of its values. */
export type Steps = readonly string[];

/** What becomes of values that may come from other resources. The steps to them are good for the call alone. */
export interface Leaves {
  /** @param from - URNs that the value itself says it comes from; none where it does not say so */
  unknown(steps: Steps, from: readonly string[]): unknown;
  text(text: string, steps: Steps): unknown;
  resource(urn: string, steps: Steps): unknown;
}

const SENTINELS: readonly string[] = Object.values(UNKNOWNS);
const SENTINEL = new RegExp(SENTINELS.join('|'));
const SENTINEL_LENGTH = UNKNOWNS.text.length;

/** Inputs that hold secrets: a preview with a refresh prints them in plain text, whatever they were marked as. */
const NAMES_SECRET =
  /(password|passphrase|passwd|secret|secret_?(string|binary|key|access_?key)|(auth|access|bearer|session)_?token|private_?key|api_?key|credentials?)$/i;

/** A secret is known to nobody, whatever form it comes in: it is not looked at, and nothing follows from it. */
const A_SECRET = new Unknown('it is a secret');

/**
 * A value out of its wire form. Secrets, and what only the deployment knows, become `Unknown`; assets and archives maps of what is known
 * of them. What the provider has filled in by itself is left out, as nobody wrote it.
 */
export function readValue(wire: unknown, leaves: Leaves): unknown {
  return readAt(wire, leaves, []);
}

/** @param steps - those that led here: the same list all the way down, which grows and shrinks */
function readAt(wire: unknown, leaves: Leaves, steps: string[]): unknown {
  if (typeof wire === 'string') return readText(wire, leaves, steps);
  if (isList(wire)) return wire.map((item, at) => readBelow(item, String(at), leaves, steps));
  if (!isObject(wire)) return wire;
  switch (own(wire, SIGNATURE)) {
    case SECRET:
      return A_SECRET;
    case OUTPUT_VALUE:
      return readOutput(wire, leaves, steps);
    case RESOURCE_REFERENCE:
      return leaves.resource(ownText(wire, 'urn') ?? '', steps);
    default:
      return readMap(wire, leaves, steps);
  }
}

function readBelow(wire: unknown, step: string, leaves: Leaves, steps: string[]): unknown {
  steps.push(step);
  const value = readAt(wire, leaves, steps);
  steps.pop();
  return value;
}

function readText(text: string, leaves: Leaves, steps: Steps): unknown {
  if (text === HIDDEN) return A_SECRET;
  if (text.length >= SENTINEL_LENGTH && SENTINEL.test(text)) return leaves.unknown(steps, []);
  return namesSecret(steps.at(-1) ?? '') ? A_SECRET : leaves.text(text, steps);
}

/** Programs have few names and many values. */
const KNOWN_NAMES = new Map<string, boolean>();
const MOST_NAMES = 10_000;

function namesSecret(name: string): boolean {
  const known = KNOWN_NAMES.get(name);
  if (known !== undefined) return known;
  const isSecret = NAMES_SECRET.test(name);
  if (KNOWN_NAMES.size < MOST_NAMES) KNOWN_NAMES.set(name, isSecret);
  return isSecret;
}

function readMap(wire: JsonObject, leaves: Leaves, steps: string[]): JsonObject {
  const filledIn = own(wire, '__defaults');
  const isFilledIn = (key: string): boolean => isList(filledIn) && filledIn.includes(key);
  const read: Record<string, unknown> = {}; // `__proto__` is internal as well
  for (const key of Object.keys(wire))
    if (!isInternal(key) && !isFilledIn(key)) read[key] = readBelow(wire[key], key, leaves, steps);
  return read;
}

/** What the engine and the bridge of a provider write beside the values. */
function isInternal(key: string): boolean {
  return key.startsWith('__') || key === SIGNATURE;
}

function readOutput(wire: JsonObject, leaves: Leaves, steps: string[]): unknown {
  if (own(wire, 'secret') === true) return A_SECRET;
  const value = own(wire, 'value');
  if (value !== undefined) return readAt(value, leaves, steps);
  const from = own(wire, 'dependencies');
  return leaves.unknown(steps, isList(from) ? from.filter((urn) => typeof urn === 'string') : []);
}
