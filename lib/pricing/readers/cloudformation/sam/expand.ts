import { callIn } from '../evaluate';
import type { Scope } from '../scope';
import { isObject, own, ownText, type JsonObject } from '../../shape';

import type { Generated, SamType } from './generated';
import { withGlobals } from './globals';
import { implicitApis } from './implicit-apis';
import { Part, type Ground } from './part';
import { withTags } from './propagate-tags';
import { SAM_TYPES } from './types';

/** The resources of a template with those of SAM written out. */
export interface Expansion {
  readonly resources: JsonObject;
  /** Logical IDs of what templates call `Checkout.Alias`. */
  readonly names: ReadonlyMap<string, string>;
  /** Types of SAM by the logical IDs of what they were written out to. */
  readonly writtenAs: ReadonlyMap<string, string>;
  /** What could not be written out, each with its place below `Resources`. */
  readonly problems: readonly string[];
  readonly tally: Tally;
}

/** How many resources of SAM a template has, implicit ones included, and how many plain ones they became. */
export interface Tally {
  readonly written: number;
  readonly made: number;
}

/** A template without SAM. */
export function unexpanded(resources: JsonObject): Expansion {
  return { resources, names: new Map(), writtenAs: new Map(), problems: [], tally: { written: 0, made: 0 } };
}

/**
 * Writes out the resources of SAM (transform `AWS::Serverless-2016-10-31`) as the plain ones that it makes of them before anything
 * is deployed. Logical IDs are those that SAM documents, without the hashes that it ends some with. A resource that the template
 * itself writes keeps its logical ID. Source: SAM specification, "Generated CloudFormation resources".
 */
export function expandServerless(resources: JsonObject, globals: JsonObject | undefined, scope: Scope): Expansion {
  const declared = Object.entries({ ...resources, ...implicitApis(resources, scope) });
  const merged = declared.map(([id, node]): [string, unknown] => [id, mergedNode(node, globals)]);
  const ground: Ground = { scope, resources: Object.fromEntries(merged), problems: [] };
  const expanded = merged.map(([id, node]) => ({ id, node, generated: expandNode(id, node, ground) }));
  return {
    ...assemble(expanded),
    names: namesIn(expanded),
    problems: [...new Set(ground.problems)],
    tally: tallyOf(expanded),
  };
}

/** An entry of `Resources`; `generated` is what stands in its place, `undefined` where it is not of SAM. */
interface Expanded {
  readonly id: string;
  readonly node: unknown;
  readonly generated: readonly Generated[] | undefined;
}

function mergedNode(node: unknown, globals: JsonObject | undefined): unknown {
  return isObject(node) ? withGlobals(node, ownText(node, 'Type') ?? '', globals) : node;
}

function expandNode(id: string, node: unknown, ground: Ground): readonly Generated[] | undefined {
  const type = isObject(node) ? SAM_TYPES.get(ownText(node, 'Type') ?? '') : undefined;
  if (type === undefined || !isObject(node)) return undefined;
  const properties = own(node, 'Properties') ?? {};
  return isObject(properties) ? expandProperties(id, type, properties, ground) : undefined;
}

/** Properties that a function stands for are known only when it is evaluated: nothing but the resource itself is certain. */
function expandProperties(id: string, type: SamType, properties: JsonObject, ground: Ground): readonly Generated[] {
  if (callIn(properties) !== undefined) return [{ logicalId: id, type: type.becomes, properties }];
  const part = new Part(`${id}.Properties`, properties, ground);
  return withTags(type.expand({ id, properties: part }), part);
}

/** Attributes that only SAM knows, and those that it writes anew. Connectors are rights, and cost nothing. */
const CONSUMED: ReadonlySet<string> = new Set(['Type', 'Properties', 'IgnoreGlobals', 'Connectors']);

/** In template order; what several resources make together stands once. */
function assemble(expanded: readonly Expanded[]): Pick<Expansion, 'resources' | 'writtenAs'> {
  const made = new Map<string, unknown>();
  const writtenAs = new Map<string, string>();
  const written = new Set(expanded.map(({ id }) => id));
  for (const { id, node, generated } of expanded)
    if (generated === undefined || !isObject(node)) made.set(id, node);
    else
      for (const each of generated)
        if (!made.has(each.logicalId) && (each.logicalId === id || !written.has(each.logicalId))) {
          made.set(each.logicalId, toNode(each, node, id));
          writtenAs.set(each.logicalId, ownText(node, 'Type') ?? each.type);
        }
  return { resources: Object.fromEntries(made), writtenAs };
}

/** What is made is there when the SAM resource is; what only one resource can have stays with the one that keeps its logical ID. */
function toNode({ logicalId, type, properties = {} }: Generated, from: JsonObject, id: string): JsonObject {
  const isMain = logicalId === id;
  const kept = Object.entries(from).filter(([key]) => key === 'Condition' || (isMain && !CONSUMED.has(key)));
  return { ...Object.fromEntries(kept), Type: type, Properties: properties };
}

function namesIn(expanded: readonly Expanded[]): ReadonlyMap<string, string> {
  return new Map(
    expanded.flatMap(({ id, generated = [] }) =>
      generated.flatMap(({ calledAs, logicalId }) =>
        calledAs === undefined ? [] : [[`${id}.${calledAs}`, logicalId] as const],
      ),
    ),
  );
}

function tallyOf(expanded: readonly Expanded[]): Tally {
  const ofSam = expanded.filter(({ generated }) => generated !== undefined);
  return {
    written: ofSam.length,
    made: new Set(ofSam.flatMap(({ generated = [] }) => generated.map((each) => each.logicalId))).size,
  };
}
