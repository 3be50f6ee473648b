import type { Problem } from '../../../problem';
import { isList, isObject, kindOf, own, ownObject, ownText, type JsonObject } from '../shape';

import type { Deployed } from './deployed';
import type { Deployment } from './deployment';
import { resourceOf } from './json-of-resource';
import { malformed } from './malformed';
import { partsOfUrn } from './urn';

/** Operations after which a resource is there. A replacement is one of these beside the deletion of the old one. */
const STAYING = new Set([
  ...['create', 'create-replacement', 'replace', 'import', 'import-replacement', 'read', 'read-replacement'],
  ...['refresh', 'same', 'update'],
]);

/** Those that make another one, which has neither an ID nor outputs yet. */
const MAKING = new Set(['create', 'create-replacement', 'replace']);

/** Those after which it is gone, unless it was there a second time: as what replaces it, or as what still waits for its deletion. */
const LEAVING = new Set(['delete', 'discard']);

/** Those beside another one of the same resource. */
const PASSING = new Set(['delete-replaced', 'diff', 'discard-replaced', 'read-discard', 'remove-pending-replace']);

const OPERATIONS = new Set([...STAYING, ...LEAVING, ...PASSING]);

/** Those of what is as it was. */
const UNCHANGED = new Set(['refresh', 'same']);

/** Whether a document is what `pulumi preview --json` prints. */
export function isPreview(document: JsonObject): boolean {
  return isList(own(document, 'steps'));
}

/** One operation of a preview. */
export interface Step {
  readonly op: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a preview says of a deployment. */
export interface Previewed {
  readonly steps: readonly Step[];
  readonly config?: JsonObject | undefined;
  /** How many resources there are of each operation. */
  readonly summary?: JsonObject | undefined;
  readonly notes: readonly string[];
}

/**
 * Reads what `pulumi preview --json` prints: the stack as it will be.
 * @throws InputError where it is none
 */
export function readPreview(document: JsonObject, source: string): Deployment {
  const steps = own(document, 'steps');
  const diagnostics = own(document, 'diagnostics');
  const failed = isList(diagnostics) && diagnostics.some((one) => isObject(one) && own(one, 'severity') === 'error');
  return readSteps(
    {
      steps: (isList(steps) ? steps : []).map((step, at) => stepOf(step, at, source)),
      config: ownObject(document, 'config'),
      summary: ownObject(document, 'changeSummary'),
      notes: failed ? ['the preview ended with an error, and may not have all resources'] : [],
    },
    source,
  );
}

function stepOf(step: unknown, at: number, source: string): Step {
  if (!isObject(step)) throw malformed(source, ['steps', at], kindOf(step), 'a step');
  const op = ownText(step, 'op');
  if (op === undefined) throw malformed(source, ['steps', at, 'op'], kindOf(own(step, 'op')), 'an operation');
  return { op, before: own(step, 'oldState'), after: own(step, 'newState') };
}

/**
 * The stack as it will be after the steps of a preview.
 * @throws InputError where a step is none
 */
export function readSteps({ steps, config, summary, notes }: Previewed, source: string): Deployment {
  const last = new Map<string, { readonly op: string; readonly resource: Deployed }>();
  const earlier = new Map<string, Deployed>();
  const names = new Set<string>();
  for (const [at, { op, before, after }] of steps.entries()) {
    const once = stateOf(before, source, ['steps', at, 'oldState']);
    const now = stateOf(after, source, ['steps', at, 'newState']);
    const urn = (now ?? once)?.urn;
    if (!OPERATIONS.has(op))
      throw malformed(source, ['steps', at, 'op'], 'another text', 'an operation such as create');
    if (urn === undefined) continue;
    names.add(urn);
    const was = op === 'refresh' ? now : once;
    if (was !== undefined && !isLeaving(before)) earlier.set(urn, was);
    else if (op === 'refresh') earlier.delete(urn);
    if (STAYING.has(op) && now !== undefined)
      last.set(urn, { op, resource: MAKING.has(op) ? made(now) : kept(now, once) });
    else if (LEAVING.has(op) && last.get(urn)?.op === 'refresh') last.delete(urn);
  }
  const [first = ''] = names;
  const parts = partsOfUrn(first);
  if (parts === undefined) throw malformed(source, ['steps'], 'no resource', 'the steps of at least one');
  const { stack, project } = parts;
  const seen = [...last.values()].filter(({ op }) => UNCHANGED.has(op)).length;
  return {
    ...{ source, project, stack },
    resources: [...last.values()].map(({ resource }) => resource),
    ...(config !== undefined && { config }),
    before: [...earlier.values()],
    hidden: Math.max(Number(own(summary, 'same') ?? 0) - seen, 0),
    notes,
  };
}

/** Whether a state is that of a resource which another has taken the place of, and which waits for its deletion. */
function isLeaving(state: unknown): boolean {
  return isObject(state) && own(state, 'delete') === true;
}

/** Where there is none, a preview has nothing, or a state without anything in it. */
function stateOf(state: unknown, source: string, path: Problem['path']): Deployed | undefined {
  return isObject(state) && own(state, 'urn') !== undefined ? resourceOf(state, source, path) : undefined;
}

function made(resource: Deployed): Deployed {
  return { ...resource, id: undefined, outputs: undefined };
}

/** What a provider has answered before, it answers again, as far as others refer to it. */
function kept(now: Deployed, before: Deployed | undefined): Deployed {
  const [id, outputs] = [now.id ?? before?.id, now.outputs ?? before?.outputs];
  const aliases = before === undefined || before.urn === now.urn ? now.aliases : [...(now.aliases ?? []), before.urn];
  return {
    ...now,
    ...(id !== undefined && { id }),
    ...(outputs !== undefined && { outputs }),
    ...(aliases !== undefined && { aliases }),
  };
}
