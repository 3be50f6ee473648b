import { distinct, refuse, type Problem } from '../../problem';

import { refusalOf } from './cloudformation/accepted-values';
import { ownObject } from './shape';
import type { StackSource } from './cloudformation/source';
import type { GivenParameter } from './given-parameter';

/** Values by name that no text holds, as callers of the library give them. */
export function givenIn(parameters: Readonly<Record<string, string>> = {}): readonly GivenParameter[] {
  return Object.entries(parameters).map(([name, value]) => ({ name, value, place: { path: ['parameters'] } }));
}

/**
 * Stacks with the values that are given: one for the stack alone goes before one for all stacks, and both before one of the assembly.
 *
 * @throws InputError with each value that a deployment would refuse
 */
export function withGiven(stacks: readonly StackSource[], given: readonly GivenParameter[]): readonly StackSource[] {
  const problems = stacks.flatMap((stack) => refusedBy(stack, given));
  refuse(distinct(problems));
  return stacks.map((stack) => {
    const values = [...appliedTo(stack, given)].map(([name, { value }]) => [name, value] as const);
    return { ...stack, parameters: { ...stack.parameters, ...Object.fromEntries(values) } };
  });
}

/** Parameters that a stack declares, as values can be given for them: `Name`, or `Stack:Name`. */
export function declaredBy(stack: StackSource): readonly string[] {
  const names = Object.keys(declarations(stack));
  return [...names, ...names.map((name) => `${prefixOf(stack)}${name}`)];
}

function refusedBy(stack: StackSource, given: readonly GivenParameter[]): readonly Problem[] {
  const applied = appliedTo(stack, given);
  const declared = declarations(stack);
  return Object.keys(declared).flatMap((name) => {
    const declaration = ownObject(declared, name);
    const value = applied.get(name);
    const refusal = value && declaration && refusalOf(declaration, value.value);
    return refusal ? [{ ...value.place, ...refusal, found: `${refusal.found} for parameter ${name}` }] : [];
  });
}

/** What is given for a stack, by the name of the parameter; of two values the last holds. */
function appliedTo(stack: StackSource, given: readonly GivenParameter[]): ReadonlyMap<string, GivenParameter> {
  const prefix = prefixOf(stack);
  const own = given.filter(({ name }) => name.startsWith(prefix));
  return new Map([
    ...given.map((each) => [each.name, each] as const),
    ...own.map((each) => [each.name.slice(prefix.length), each] as const),
  ]);
}

function declarations({ template }: StackSource): Readonly<Record<string, unknown>> {
  return ownObject(template.body, 'Parameters') ?? {};
}

function prefixOf({ stackName }: StackSource): string {
  return `${stackName}:`;
}
