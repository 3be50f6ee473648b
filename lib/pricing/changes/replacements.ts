import { groupBy } from '../../group-by';
import type { Resource } from '../readers/resource';

import { isRefused, REGION, replacementOf } from './create-only';
import type { ReplacementReason } from './model';
import { nameOf } from './names';
import type { Paired } from './pairs';
import { isReplacedByProvider } from './pulumi-provider';
import { isLaunchProperty, LATEST_VERSION, makesVersion, rolloutOf } from './rolling';
import type { Use } from './resolved';
import { shrinks } from './shrinking';
import { unlocks } from './vault-locks';

/** A property that refers to something that becomes another one. */
interface Followed {
  readonly property: string;
  /** @default - another resource is what its output holds now */
  readonly of?: Resource;
  /** Properties of it that differ. @default - it is replaced itself */
  readonly differs?: readonly string[];
}

interface UserOf {
  readonly user: Paired;
  readonly use: Use;
}

/**
 * What is replaced, and why: what has a create-only property that changes, and then whatever refers to it in a create-only property of
 * its own, until nothing new is found.
 */
export class Replacements {
  private readonly followed = new Map<Paired, Map<string, Followed>>();
  private readonly users: ReadonlyMap<string, readonly UserOf[]>;
  private readonly replaced = new Set<Paired>();
  private readonly queue: Paired[];

  /** @param touched - whether CloudFormation updates the stack of a resource: only then does it read outputs again */
  constructor(
    pairs: readonly Paired[],
    private readonly touched: (paired: Paired) => boolean,
  ) {
    const uses = pairs.flatMap((user) => user.usesAfter.map((use) => ({ user, use })));
    this.users = groupBy(uses, ({ use }) => use.to);
    this.queue = pairs.filter(({ differs }) => differs.length > 0);
    for (const user of pairs) for (const use of user.repointed) this.follow(user, use, {});
    for (let next = this.queue.pop(); next !== undefined; next = this.queue.pop()) this.visit(next);
  }

  /** Whether something takes the place of the resource, so that its ID and its attributes are other ones. */
  isReplaced(paired: Paired): boolean {
    return this.replaced.has(paired);
  }

  /** Paths of all properties that differ, or refer to something that is replaced. */
  properties(paired: Paired): readonly string[] {
    const followed = [...(this.followed.get(paired)?.values() ?? [])].map(({ property }) => property);
    return [...new Set([...paired.differs, ...followed])];
  }

  /** Why a resource is replaced, or may be. */
  reasons(paired: Paired): readonly ReplacementReason[] {
    const { after, differs } = paired;
    const followed = [...(this.followed.get(paired)?.values() ?? [])];
    return withProtection(paired, [
      ...differs.flatMap((property) => [
        ...createOnly(after, property),
        ...shrinking(paired, property),
        ...unlocking(paired, property),
        ...servers(after, property),
      ]),
      ...followed.flatMap(({ property, of, differs: parts }) => {
        const origin = { ...(of !== undefined && { of: nameOf(of) }), ...(parts !== undefined && { differs: parts }) };
        return [...createOnly(after, property), ...servers(after, property)].map((reason) => ({
          ...reason,
          ...(reason.kind === 'create-only' && of !== undefined && { kind: 'reference' as const }),
          ...origin,
        }));
      }),
    ]);
  }

  private visit(paired: Paired): void {
    if (!this.replaced.has(paired) && this.reasons(paired).some((reason) => isReplacement(paired, reason))) {
      this.replaced.add(paired);
      for (const { user, use } of this.usersOf(paired)) this.follow(user, use, { of: paired.after });
    }
    const differs = this.properties(paired).filter((path) => makesVersion(paired.after, path));
    if (differs.length === 0) return;
    for (const { user, use } of this.usersOf(paired))
      if (use.attribute === LATEST_VERSION) this.follow(user, use, { of: paired.after, differs });
  }

  private usersOf({ after }: Paired): readonly UserOf[] {
    return this.users.get(after.id) ?? [];
  }

  private follow(user: Paired, use: Use, origin: Omit<Followed, 'property'>): void {
    if (use.by === 'export' || (use.by === 'output' && !this.touched(user))) return;
    const known = this.followed.get(user) ?? new Map<string, Followed>();
    const key = `${use.property} ${origin.of?.id ?? ''}`;
    if (known.has(key)) return;
    this.followed.set(user, known.set(key, { property: use.property, ...origin }));
    this.queue.push(user);
  }
}

/** Whether something is replaced rather than only its servers. What is protected stays, as the deployment fails. */
function isReplacement({ before, after }: Paired, { kind, certainty }: ReplacementReason): boolean {
  if (certainty === 'conditional' || before.definition.isProtected === true) return false;
  return kind === 'create-only' || kind === 'reference' || (kind === 'servers' && rolloutOf(after) === 'group');
}

/** Pulumi protects by what a resource was deployed with. */
function withProtection({ before }: Paired, reasons: readonly ReplacementReason[]): readonly ReplacementReason[] {
  const cause = reasons.find(({ kind, certainty }) => certainty === 'certain' && REPLACING.includes(kind));
  if (before.definition.isProtected !== true || cause === undefined) return reasons;
  return [...reasons, { kind: 'protected', property: cause.property, certainty: 'certain' }];
}

const REPLACING: readonly ReplacementReason['kind'][] = ['create-only', 'reference'];

/** What CloudFormation refuses to change, the provider of Pulumi replaces, which has rules of its own besides. */
function createOnly({ type, definition: { engine } }: Resource, property: string): readonly ReplacementReason[] {
  if (isRefused(type, property) && engine !== 'pulumi') return [{ kind: 'refused', property, certainty: 'certain' }];
  const certainty = engine === 'pulumi' ? byProvider(type, property) : byCloudFormation(type, property);
  return certainty === undefined ? [] : [{ kind: 'create-only', property, certainty }];
}

function byProvider(type: string, property: string): ReplacementReason['certainty'] | undefined {
  const isReplaced = isReplacedByProvider(type, property);
  if (isReplaced !== undefined) return isReplaced ? 'certain' : undefined;
  return isRefused(type, property) ? 'certain' : byCloudFormation(type, property);
}

function byCloudFormation(type: string, property: string): ReplacementReason['certainty'] | undefined {
  return property === REGION ? 'certain' : replacementOf(type, property);
}

function shrinking(paired: Paired, property: string): readonly ReplacementReason[] {
  return shrinks(paired, property) ? [{ kind: 'shrinks', property, certainty: 'certain' }] : [];
}

function unlocking(paired: Paired, property: string): readonly ReplacementReason[] {
  return unlocks(paired, property) ? [{ kind: 'unlocks', property, certainty: 'certain' }] : [];
}

function servers(resource: Resource, property: string): readonly ReplacementReason[] {
  if (!isLaunchProperty(resource, property)) return [];
  return [{ kind: rolloutOf(resource) === 'none' ? 'servers-stay' : 'servers', property, certainty: 'certain' }];
}
