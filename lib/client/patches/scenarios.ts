import { NOTHING, plain, type LocatedEntry, type LocatedMap, type LocatedNode, type Path } from '../../located/node';
import { allOf, oneOf } from '../../located/words';
import type { Position, Problem } from '../../problem';
import { applyPatches } from './apply';
import type { Edit, Patch, SetEdit } from './patch';
import { readPolicy, readTarget } from './target';
import { nodeAt } from './write';

/** What a patch does. */
const CHANGES = ['set', 'unset', 'with', 'without'];

const KEYS = [...CHANGES, 'options'];

/** Changes that a client file has a name for. */
export interface Scenario {
  readonly name: string;
  /** What it is about. @default - the name says it */
  readonly says?: string;
  /** One after the other. */
  readonly patches: readonly Patch[];
}

/** The scenarios of a file, as far as they are right: what is wrong with their form is for the schema to say. */
export function scenariosIn(file: LocatedMap): readonly Scenario[] {
  return entriesOf(file.entries.get('scenarios')?.node).map(([name, { node }]) => {
    const path = ['scenarios', name, 'patches'];
    const says = textOf(nodeAt(node, ['says']));
    const patches = nodeAt(node, ['patches']);
    const items = patches?.kind === 'list' ? patches.items : [];
    return {
      name,
      ...(says !== undefined && { says }),
      patches: items.flatMap((item, at) => patchIn(item, [...path, at]) ?? []),
    };
  });
}

/** What cannot be changed as the scenarios of a file ask, such as an environment that it does not have. */
export function scenarioProblems(file: LocatedMap): readonly Problem[] {
  return scenariosIn(file)
    .flatMap(({ patches }) => applyPatches(file, patches).problems)
    .concat(unclear(file));
}

/** A patch that changes nothing, or more than one thing. */
function unclear(file: LocatedMap): readonly Problem[] {
  return entriesOf(file.entries.get('scenarios')?.node).flatMap(([name, { node }]) => {
    const patches = nodeAt(node, ['patches']);
    return (patches?.kind === 'list' ? patches.items : []).flatMap((patch, at) => {
      const path = ['scenarios', name, 'patches', at];
      const keys = entriesOf(patch).map(([key]) => key);
      const changes = keys.filter((key) => CHANGES.includes(key));
      const { position } = patch;
      if (patch.kind !== 'map' || keys.some((key) => !KEYS.includes(key))) return [];
      if (changes.length !== 1)
        return [
          {
            path,
            found: changes.length === 0 ? NOTHING : allOf(changes),
            expected: `one of ${oneOf(CHANGES)}`,
            position,
          },
        ];
      if (keys.includes('options') && !keys.includes('with'))
        return [
          { path: [...path, 'options'], found: 'options without a policy', expected: 'with beside them', position },
        ];
      return [];
    });
  });
}

function patchIn(node: LocatedNode, path: Path): Patch | undefined {
  const set = nodeAt(node, ['set']);
  if (set?.kind === 'map') {
    const edits = entriesOf(set).flatMap((entry) => setIn(entry, [...path, 'set']) ?? []);
    return { says: `set ${entriesOf(set).map(assignment).join(', ')}`, edits };
  }
  for (const kind of ['unset', 'with', 'without'] as const) {
    const value = nodeAt(node, [kind]);
    const text = textOf(value);
    if (value === undefined || text === undefined) continue;
    const options = nodeAt(node, ['options']);
    const edit = editIn(kind, text, options, { path: [...path, kind], position: value.position });
    const terms = options === undefined ? '' : ` ${inFlow(options)}`;
    return edit && { says: `${kind} ${text}${terms}`, edits: [edit] };
  }
  return undefined;
}

function setIn([written, { key, node }]: readonly [string, LocatedEntry], path: Path): SetEdit | undefined {
  const target = readTarget(written);
  return target && { kind: 'set', target, node, path: [...path, written], position: key };
}

function editIn(
  kind: 'unset' | 'with' | 'without',
  text: string,
  options: LocatedNode | undefined,
  asked: { readonly path: Path; readonly position: Position },
): Edit | undefined {
  if (kind === 'unset') {
    const target = readTarget(text);
    return target && { kind, ...asked, target };
  }
  const policy = readPolicy(text);
  if (policy === undefined) return undefined;
  const none: LocatedNode = { kind: 'map', position: asked.position, entries: new Map(), cleared: new Map() };
  return kind === 'with' ? { kind, ...asked, ...policy, node: options ?? none } : { kind, ...asked, ...policy };
}

function entriesOf(node: LocatedNode | undefined): readonly (readonly [string, LocatedEntry])[] {
  return node?.kind === 'map' ? [...node.entries] : [];
}

function textOf(node: LocatedNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

function assignment([path, { node }]: readonly [string, LocatedEntry]): string {
  return `${path}=${inFlow(node)}`;
}

/** A value in a line, as one would type it. */
function inFlow(node: LocatedNode): string {
  return node.kind === 'scalar' ? node.written : JSON.stringify(plain(node));
}
