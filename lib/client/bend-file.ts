import { plain, type LocatedMap } from '../located/node';
import { Sources } from '../located/sources';
import type { NamedFiles } from '../patterns/pattern';
import type { Problem } from '../problem';
import { bend, type AppliedPolicy, type BentEnvironment, type Read } from './bend';
import type { Client, Environment } from './client';
import { clientOf } from './complete';
import { contextFor } from './context';
import { environmentsOf, type Draft, type DraftEnvironment } from './draft';
import type { Inherited } from './inheritance';

/** A client file once the policies of its environments have bent them. */
export interface BentFile {
  readonly root: LocatedMap;
  /** What policies made of the environments that have any, by name. */
  readonly applied: ReadonlyMap<string, readonly AppliedPolicy[]>;
  readonly problems: readonly Problem[];
}

/**
 * Bends every environment that has policies. Options that are wrong are told where the file is read, and bend nothing.
 *
 * @param written - the file as it stands, before any `extends`
 * @param draft - what is right in it
 */
export function bendEnvironments(
  written: LocatedMap,
  { root, bases }: Inherited,
  draft: Draft,
  files: NamedFiles,
): BentFile {
  const environments = root.entries.get('environments');
  // Most files have none: what is right in them is then made out once.
  if (environments?.node.kind !== 'map' || !hasPolicies(draft)) return { root, applied: new Map(), problems: [] };
  const entries = new Map(environments.node.entries);
  const applied = new Map<string, readonly AppliedPolicy[]>();
  const problems: Problem[] = [];
  const places = new Sources(root);
  for (const { name, policies = {} } of clientOf(draft).environments) {
    if (Object.keys(policies).length === 0) continue;
    const own = ownWords(written, name);
    const entry = entries.get(name);
    if (own === undefined || entry === undefined) continue;
    const inherited = bases.get(name);
    const bent: BentEnvironment = bend({ own, ...(inherited && { inherited }) }, policies, {
      files,
      read: (node) => readEnvironment(draft, name, node),
      placeOf: (policy) => places.keyPosition(['environments', name, 'policies', policy]),
    });
    entries.set(name, { ...entry, node: bent.node });
    applied.set(name, bent.applied);
    problems.push(...bent.problems.map((one) => ({ ...one, path: ['environments', name, ...one.path] })));
  }
  const bentEnvironments = { ...environments, node: { ...environments.node, entries } };
  return { root: { ...root, entries: new Map(root.entries).set('environments', bentEnvironments) }, applied, problems };
}

function hasPolicies(draft: Draft): boolean {
  return environmentsOf(draft).some(([, { policies }]) => policies !== undefined);
}

/** A client whose environments know what their policies made of them, and have none left to bend them again. */
export function withPolicies(client: Client, applied: BentFile['applied']): Client {
  const environments = client.environments.map((environment): Environment => {
    const made = applied.get(environment.name);
    return made === undefined ? environment : { ...environment, policies: {}, applied: made };
  });
  return { ...client, environments };
}

function ownWords(written: LocatedMap, name: string): LocatedMap | undefined {
  const environments = written.entries.get('environments')?.node;
  const own = environments?.kind === 'map' ? environments.entries.get(name)?.node : undefined;
  return own?.kind === 'map' ? own : undefined;
}

/** What policies see of an environment: of one with mistakes, what is right in it. */
function readEnvironment(draft: Draft, name: string, node: LocatedMap): Read {
  const client = clientOf({ ...draft, environments: { [name]: plain(node) as DraftEnvironment } });
  const [environment] = client.environments;
  if (environment === undefined) throw new RangeError(`no environment "${name}"`);
  return { asked: environment, context: contextFor(client, environment) };
}
