import type { EngineEvent, OpType, Stack, StepEventMetadata } from '@pulumi/pulumi/automation';
import { nameOf, typeOf } from '../provider/values';

/** What the engine did to the resources of a stack: `<type> <name>` in alphabetical order, without components and providers. */
export interface DeployedChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly replaced: readonly string[];
  readonly removed: readonly string[];
}

export const NO_CHANGES: DeployedChanges = { added: [], changed: [], replaced: [], removed: [] };

/** Deploys what the program of a stack says now. @throws Error with what the engine says, when it fails */
export async function deploy(stack: Stack): Promise<DeployedChanges> {
  const events: EngineEvent[] = [];
  await stack.up({ onEvent: (event) => events.push(event) });
  return changesIn(events);
}

/** What deploying would do. */
export async function foresee(stack: Stack): Promise<DeployedChanges> {
  const events: EngineEvent[] = [];
  await stack.preview({ onEvent: (event) => events.push(event) });
  return changesIn(events);
}

function changesIn(events: readonly EngineEvent[]): DeployedChanges {
  const steps = events.flatMap(({ resourcePreEvent }) => resourcePreEvent?.metadata ?? []);
  const made = steps.filter((step) => step.type.startsWith('aws:') && !isOfNoConcern(step));
  const of = (...ops: readonly OpType[]): readonly string[] =>
    [...new Set(made.filter(({ op }) => ops.includes(op)).map(({ urn }) => called(urn)))].sort();
  const replaced = of('replace', 'create-replacement', 'delete-replaced');
  return { added: of('create'), changed: of('update'), replaced, removed: of('delete') };
}

/** The tags of a launch template itself, which no server has, are nothing that a plan or a price tells of. */
function isOfNoConcern({ op, type, diffs = [] }: StepEventMetadata): boolean {
  return op === 'update' && type.startsWith('aws:ec2/launchTemplate:') && diffs.every((name) => name === 'tags');
}

/** A resource as a test names it: `ec2/subnet network-private-1`. */
export function called(urn: string): string {
  return `${typeOf(urn).split(':')[1] ?? ''} ${nameOf(urn)}`;
}
