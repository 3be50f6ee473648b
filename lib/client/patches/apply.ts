import { listed } from '../../located/listed';
import { nearest } from '../../located/nearest';
import { NOTHING, type LocatedMap, type LocatedNode, type Path } from '../../located/node';
import type { Problem } from '../../problem';
import { inherit } from '../inheritance';
import type { Asked, Edit, Patch, PolicyTarget } from './patch';
import { nodeAt, put, remove } from './write';

/** A client file that was changed. */
export interface Patched {
  readonly root: LocatedMap;
  /** What could not be changed, and why. */
  readonly problems: readonly Problem[];
}

/** What paths begin with beside the names of environments. */
const ROOT_KEYS = ['client', 'accounts', 'environments'];

/** Changes a client file as it is written, one patch after the other. What stands there afterwards is for its schema to judge. */
export function applyPatches(file: LocatedMap, patches: readonly Patch[]): Patched {
  return patches
    .flatMap(({ edits }) => edits)
    .reduce<Patched>(
      ({ root, problems }, edit) => {
        const next = applyEdit(root, edit);
        return next instanceof Misapplied ? { root, problems: [...problems, next.problem] } : { root: next, problems };
      },
      { root: file, problems: [] },
    );
}

/** Why an edit cannot be made. */
class Misapplied {
  readonly problem: Problem;

  constructor(
    { path, position }: Asked,
    found: string,
    expected: string,
    word?: string,
    words: readonly string[] = [],
  ) {
    const suggestion = word === undefined ? undefined : nearest(word, words);
    this.problem = { path, found, expected, position, ...(suggestion !== undefined && { suggestion }) };
  }
}

function applyEdit(root: LocatedMap, edit: Edit): LocatedMap | Misapplied {
  switch (edit.kind) {
    case 'set': {
      const path = inFile(edit.target, edit, root);
      return path instanceof Misapplied ? path : write(root, path, edit.node, edit);
    }
    case 'unset': {
      const path = inFile(edit.target, edit, root);
      return path instanceof Misapplied ? path : unset(root, path, edit);
    }
    case 'with': {
      const environments = environmentsOf(edit, root);
      if (environments instanceof Misapplied) return environments;
      const paths = environments.map((name) => ['environments', name, 'policies', edit.policy]);
      return inTurn(root, paths, (file, path) => write(file, path, edit.node, edit));
    }
    case 'without':
      return withoutPolicy(root, edit);
  }
}

function inTurn(
  root: LocatedMap,
  paths: readonly Path[],
  change: (root: LocatedMap, path: Path) => LocatedMap | Misapplied,
): LocatedMap | Misapplied {
  return paths.reduce<LocatedMap | Misapplied>(
    (file, path) => (file instanceof Misapplied ? file : change(file, path)),
    root,
  );
}

/** A path of the file, of one that may begin with the name of an environment. */
function inFile(target: Path, asked: Asked, root: LocatedMap): Path | Misapplied {
  const first = String(target[0]);
  if (ROOT_KEYS.includes(first)) return target;
  const names = environmentNames(root);
  if (names.includes(first)) return ['environments', ...target];
  const expected = `client, accounts or an environment of the file: ${listed(names)}`;
  return new Misapplied(asked, `"${first}"`, expected, first, [...ROOT_KEYS, ...names]);
}

function write(root: LocatedMap, path: Path, node: LocatedNode, asked: Asked): LocatedMap | Misapplied {
  const written = put(root, path, { key: asked.position, node });
  if (written?.kind === 'map') return written;
  return new Misapplied(
    asked,
    'no such item',
    'one of a list that this environment writes itself, or the one behind its last',
  );
}

/** Takes out what an environment writes itself; what it only inherits is cleared. */
function unset(root: LocatedMap, path: Path, asked: Asked): LocatedMap | Misapplied {
  if (nodeAt(root, path) !== undefined) return remove(root, path) as LocatedMap;
  if (stands(root, path)) return clear(root, path, asked);
  const beside = nodeAt(inherit(root).root, path.slice(0, -1));
  const keys = beside?.kind === 'map' ? [...beside.entries.keys()] : [];
  return new Misapplied(asked, NOTHING, 'something that can be taken out', String(path.at(-1)), keys);
}

/** Clears what is inherited with `null`, as a person would. */
function clear(root: LocatedMap, path: Path, asked: Asked): LocatedMap | Misapplied {
  return write(root, path, { kind: 'scalar', position: asked.position, value: null, written: 'null' }, asked);
}

function withoutPolicy(root: LocatedMap, edit: PolicyTarget & Asked): LocatedMap | Misapplied {
  const environments = environmentsOf(edit, root);
  if (environments instanceof Misapplied) return environments;
  const paths = environments.map((name) => ['environments', name, 'policies', edit.policy]);
  const standing = paths.filter((path) => stands(root, path));
  if (standing.length === 0) return noSuchPolicy(root, environments, edit);
  const removed = standing.reduce<LocatedMap>((file, path) => remove(file, path) as LocatedMap, root);
  const inherited = standing.filter((path) => stands(removed, path));
  return inTurn(removed, inherited, (file, path) => clear(file, path, edit));
}

function noSuchPolicy(
  root: LocatedMap,
  environments: readonly string[],
  { policy, ...asked }: Pick<PolicyTarget, 'policy'> & Asked,
): Misapplied {
  const { root: whole } = inherit(root);
  const policies = environments.flatMap((name) => {
    const node = nodeAt(whole, ['environments', name, 'policies']);
    return node?.kind === 'map' ? [...node.entries.keys()] : [];
  });
  const known = [...new Set(policies)];
  const expected = known.length === 0 ? 'none: there is no policy' : `a policy that is there: ${listed(known)}`;
  return new Misapplied(asked, `the policy "${policy}"`, expected, policy, known);
}

function environmentsOf(
  { environment, ...asked }: PolicyTarget & Asked,
  root: LocatedMap,
): readonly string[] | Misapplied {
  const names = environmentNames(root);
  if (environment === undefined) return names;
  if (names.includes(environment)) return [environment];
  const expected = `an environment of the file: ${listed(names)}`;
  return new Misapplied(asked, `the environment "${environment}"`, expected, environment, names);
}

function environmentNames(root: LocatedMap): readonly string[] {
  const environments = root.entries.get('environments')?.node;
  return environments?.kind === 'map' ? [...environments.entries.keys()] : [];
}

/** Whether something stands at a path once environments have become what they extend. */
function stands(root: LocatedMap, path: Path): boolean {
  const node = nodeAt(inherit(root).root, path);
  return node !== undefined && !(node.kind === 'scalar' && node.value === null);
}
