import type { Resource } from '../readers/resource';

import { customNameOf } from './custom-names';
import { blockedDeletions, outdatedUses, usesAcrossStacks } from './cross-stack';
import { heldBy } from './data-types';
import type { AffectedData, DeploymentChange, DeploymentChanges, ReplacementReason } from './model';
import { nameOf } from './names';
import { pairResources, type Paired, type Pairing } from './pairs';
import { afterRemoval, afterReplacement } from './policies';
import { Replacements } from './replacements';
import { leftStacks, rootOf, sameStacks, similarStacks, unmovedStacks } from './stacks';
import { unlocked } from './vault-locks';
import { volumesOf } from './volumes';

/** How what is before is recognised after. */
export interface DeploymentOptions {
  /**
   * `by-name`, as CloudFormation does; `by-content` for bare templates, whose stacks are called after their files; `same` where both
   * are of one deployment of the same stacks, as in a preview, so that one that has nothing left is not taken for one that is left.
   * @default 'by-name'
   */
  readonly stacks?: 'by-name' | 'by-content' | 'same';
}

const PAIRINGS = { 'by-name': sameStacks, 'by-content': similarStacks, same: unmovedStacks };

/**
 * What changes when the templates of `after` are deployed over those of `before`: what is added, changed in place, replaced and why,
 * removed or orphaned, which data that ends, which stacks are left running, and what is outdated or still in use across stacks.
 *
 * Both are whole: a stack that `after` does not have is one that nothing deploys any more.
 */
export function deploymentChanges(
  before: readonly Resource[],
  after: readonly Resource[],
  { stacks: recognised = 'by-name' }: DeploymentOptions = {},
): DeploymentChanges {
  const stacks = PAIRINGS[recognised](before, after);
  const pairing = pairResources(before, after, stacks);
  const touched = updatedStacks(pairing, (stack) => stacks.nameAfter(stack));
  const isTouched = ({ after: { stack } }: Paired): boolean => touched.has(rootOf(stack));
  const replacements = new Replacements(pairing.pairs, isTouched);
  const byId = new Map(pairing.pairs.map((paired) => [paired.after.id, paired]));
  const present = after.flatMap((resource) => {
    const paired = byId.get(resource.id);
    return paired === undefined ? [addition(resource)] : change(paired, replacements);
  });
  const gone = pairing.removed.map(removal);
  const ofBefore = changesBefore(pairing, present, gone);
  const uses = usesAcrossStacks(before, pairing);
  return {
    changes: [...present, ...gone],
    leftRunning: leftStacks(before, stacks),
    outdated: outdatedUses(uses, ofBefore, isTouched),
    stillUsed: blockedDeletions(uses, ofBefore),
  };
}

/** Stacks whose templates are not what they were: CloudFormation leaves the others alone. By the names that they have after. */
function updatedStacks({ pairs, added, removed }: Pairing, nameAfter: (stack: string) => string): ReadonlySet<string> {
  const differing = pairs.filter(({ differs, usesBefore, usesAfter }) => {
    const written = new Set(usesBefore.map((use) => use.written));
    return differs.length > 0 || usesAfter.some((use) => !written.has(use.written));
  });
  return new Set([
    ...differing.map(({ after }) => rootOf(after.stack)),
    ...added.map(({ stack }) => rootOf(stack)),
    ...removed.map(({ stack }) => rootOf(nameAfter(stack))),
  ]);
}

function addition(resource: Resource): DeploymentChange {
  return { ...nameOf(resource), kind: 'added', properties: [], reasons: [], data: [] };
}

function removal(resource: Resource): DeploymentChange {
  const old = afterRemoval(resource);
  const kind = old === 'retained' ? 'orphaned' : 'removed';
  return { ...nameOf(resource), kind, properties: [], reasons: refusal(resource), old, data: dataOf(resource, old) };
}

function refusal({ definition: { isProtected = false } }: Resource): readonly ReplacementReason[] {
  return isProtected ? [{ kind: 'protected', property: '', certainty: 'certain' }] : [];
}

function change(paired: Paired, replacements: Replacements): readonly DeploymentChange[] {
  const { before, after } = paired;
  const properties = replacements.properties(paired);
  if (properties.length === 0) return [];
  const reasons = replacements.reasons(paired);
  const common = { ...nameOf(after), properties, reasons };
  if (replacements.isReplaced(paired)) {
    const old = afterReplacement(after);
    const all = [...reasons, ...nameTaken(paired)];
    return [{ ...common, reasons: all, kind: 'replaced', old, data: dataOf(before, old) }];
  }
  if (reasons.some(({ kind }) => kind === 'servers')) return [{ ...common, kind: 'replaced', data: volumesOf(before) }];
  const mayBe = reasons.some(({ certainty }) => certainty === 'conditional');
  const data = [...unlocked(reasons), ...(mayBe ? dataOf(before, afterReplacement(after)) : [])];
  return [{ ...common, kind: 'changed', data }];
}

/**
 * A name that the new one would have beside the old. The providers of Pulumi delete the old one first where a program gives a name.
 * Source: Pulumi documentation, "Resource option: deleteBeforeReplace".
 */
function nameTaken({ after, differs }: Paired): readonly ReplacementReason[] {
  if (after.definition.engine === 'pulumi') return [];
  const property = customNameOf(after);
  if (property === undefined || differs.includes(property)) return [];
  return [{ kind: 'name-taken', property, certainty: 'certain' }];
}

/** What becomes of the data that a resource holds, and of the volumes of its servers. */
function dataOf(resource: Resource, old: NonNullable<DeploymentChange['old']>): readonly AffectedData[] {
  const held = heldBy(resource.type);
  const volumes = old === 'retained' ? [] : volumesOf(resource);
  if (held === undefined) return volumes;
  const isBlocked = held.blocked && !isEmptiedFirst(resource);
  const fates = { retained: 'kept', snapshot: 'snapshot', deleted: isBlocked ? 'blocked' : 'lost' } as const;
  return [{ what: `its ${held.what}`, fate: fates[old] }, ...volumes];
}

/** A custom resource of the CDK deletes the objects of a bucket before the bucket; repositories of images have a property for it. */
function isEmptiedFirst(resource: Resource): boolean {
  const emptied = resource.referrers('Custom::S3AutoDeleteObjects', 'BucketName');
  const isEmptied = resource.value('EmptyOnDelete') === true || resource.definition.isEmptiedFirst === true;
  return isEmptied || emptied.length > 0;
}

/** Changes by what their resource is called before. */
function changesBefore(
  { pairs }: Pairing,
  present: readonly DeploymentChange[],
  gone: readonly DeploymentChange[],
): ReadonlyMap<string, DeploymentChange> {
  const byId = new Map(present.map((change) => [change.id, change]));
  const paired = pairs.flatMap(({ before, after }) => {
    const change = byId.get(after.id);
    return change === undefined ? [] : [[before.id, change] as const];
  });
  return new Map([...paired, ...gone.map((change) => [change.id, change] as const)]);
}
