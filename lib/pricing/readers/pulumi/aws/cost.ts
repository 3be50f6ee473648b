import { rowOf } from './names';

/** Whether a type is a token of `@pulumi/aws`, as it stays where CloudFormation has no type for it. */
export function isToken(type: string): boolean {
  return type.startsWith('aws:');
}

/**
 * Whether a resource that CloudFormation does not have costs something by itself; `undefined` for a token that the SDK does not have.
 * What is part of another resource is priced with that one.
 */
export function costOfToken(token: string): 'free' | 'billed' | undefined {
  const row = rowOf(token);
  if (row === undefined) return undefined;
  return row.class === 'free' || row.class === 'part' ? 'free' : 'billed';
}
