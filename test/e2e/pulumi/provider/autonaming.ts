import { randomBytes } from 'node:crypto';
import type { SdkField } from '../../../pulumi/sdk-types';
import type { Value, Values } from './values';

/** What a stack's settings say of names that a program leaves open. */
export interface Autonaming {
  readonly mode: 'propose' | 'enforce' | 'disable';
  readonly proposed: string;
}

/** Names that are not called so, or not written so. */
const NAME_INPUTS: Readonly<Record<string, string>> = { 'aws:s3/bucket:Bucket': 'bucket' };
const PREFIXES: Readonly<Record<string, string>> = { 'aws:kms/alias:Alias': 'alias/' };
/** Longest names, where they are shorter than any other. */
const LIMITS: Readonly<Record<string, number>> = {
  'aws:lb/loadBalancer:LoadBalancer': 32,
  'aws:lb/targetGroup:TargetGroup': 32,
  'aws:s3/bucket:Bucket': 63,
  'aws:iam/role:Role': 64,
};

/** The input that names a resource, where a program may leave it open. @returns undefined where there is none */
export function nameInput(type: string, inputs: readonly SdkField[]): string | undefined {
  const name = NAME_INPUTS[type] ?? 'name';
  return inputs.find((input) => input.name === name && !input.required)?.name;
}

/**
 * Inputs with a name, as the provider gives one to what has none: the program's own and some letters after it, so that the next one
 * can be made before the old one goes. What was named so once keeps its name.
 */
export function named(
  type: string,
  input: string,
  resource: string,
  before: Values,
  inputs: Values,
  autonaming?: Autonaming,
): Values {
  if (inputs[input] !== undefined || `${input}Prefix` in inputs) return inputs;
  const old = isAutonamed(before, input) ? before[input] : undefined;
  const name = old ?? newName(type, resource, autonaming);
  return name === undefined ? inputs : { ...inputs, [input]: name, __defaults: [input] };
}

/** Inputs with the name that the provider makes of the beginning of one, when it makes the resource. */
export function withPrefixedName(inputs: Values): Values {
  const { name, namePrefix } = inputs;
  if (name !== undefined || typeof namePrefix !== 'string') return inputs;
  return { ...inputs, name: `${namePrefix}${randomBytes(13).toString('hex')}` };
}

export function isAutonamed(inputs: Values, input: string): boolean {
  const defaults = inputs.__defaults;
  return Array.isArray(defaults) && (defaults as readonly Value[]).includes(input);
}

function newName(type: string, resource: string, autonaming?: Autonaming): string | undefined {
  if (autonaming?.mode === 'disable') return undefined;
  if (autonaming) return autonaming.proposed;
  const name = `${PREFIXES[type] ?? ''}${resource}-${randomBytes(4).toString('hex').slice(0, 7)}`;
  const limit = LIMITS[type] ?? 255;
  if (name.length > limit)
    throw new Error(`the name of ${resource} is longer than ${limit} characters with what is added to it`);
  return type === 'aws:s3/bucket:Bucket' ? name.toLowerCase() : name;
}
