import type { Estimate, EstimatedResource } from '../estimate/model';
import { identityOf } from '../readers/resource';
import { ZERO, type Range } from '../../range';
import { subtractUsd } from '../estimate/usd';

import { gapCauses, missingOnlyIn, renameCauses, resourceCauses } from './causes';
import { goneLines, lineChanges, newLines } from './lines';
import {
  DIFF_SCHEMA,
  type Cause,
  type ChangeKind,
  type Comparison,
  type EstimateSummary,
  type Gaps,
  type ResourceChange,
  type ResourceState,
} from './model';
import type { Pair } from './pairing';
import { pairResources } from './resources';
import { pairStacks } from './stacks';

/**
 * What changes between two estimates: resources that were added, removed, changed or renamed, with the cause. Only what changed is
 * in it, and its changes add up to the difference of the totals exactly.
 */
export function compare(before: Estimate, after: Estimate): Comparison {
  const stacks = pairStacks(before.resources, after.resources);
  const { pairs, removed, added } = pairResources(before.resources, after.resources, stacks);
  const stillThere = new Map([...stacks].map(([now, once]) => [once, now]));
  const resources = [
    ...pairs.flatMap(pairChange),
    ...removed.map((resource) => removal(resource, stillThere.get(resource.stack) ?? resource.stack)),
    ...added.map(addition),
  ];
  const change = subtractUsd(after.monthly, before.monthly);
  const gaps = sumGaps(resources.map((resource) => resource.gaps));
  return {
    schema: DIFF_SCHEMA,
    currency: 'USD',
    before: summaryOf(before),
    after: summaryOf(after),
    change,
    ...percentOf(change, before.monthly, gaps),
    gaps,
    counts: { ...countKinds(resources), unchanged: before.resources.length - countOld(resources) },
    resources: resources.sort(bySize),
  };
}

function pairChange({ before, after, by }: Pair<EstimatedResource>): readonly ResourceChange[] {
  const lines = lineChanges(before, after);
  const gaps = { before: missingOnlyIn(before, after).length, after: missingOnlyIn(after, before).length };
  const kind = by === 0 ? 'changed' : 'renamed';
  if (kind === 'changed' && lines.length + gaps.before + gaps.after === 0) return [];
  const change = subtractUsd(after.monthly, before.monthly);
  const causes = [
    ...(kind === 'renamed' ? renameCauses(before, after) : []),
    ...resourceCauses(before, after),
    ...lines.flatMap((line) => line.causes),
  ];
  return [
    {
      kind,
      type: after.type,
      stack: after.stack,
      before: stateOf(before),
      after: stateOf(after),
      change,
      ...percentOf(change, before.monthly, gaps),
      gaps,
      causes: onceEach(causes),
      lines,
    },
  ];
}

function addition(resource: EstimatedResource): ResourceChange {
  const { type, stack, monthly } = resource;
  const change = subtractUsd(monthly, ZERO);
  const causes = gapCauses(resource, 'after');
  const gaps = { before: 0, after: causes.length };
  return { kind: 'added', type, stack, after: stateOf(resource), change, gaps, causes, lines: newLines(resource) };
}

function removal(resource: EstimatedResource, stack: string): ResourceChange {
  const { type, monthly } = resource;
  const change = subtractUsd(ZERO, monthly);
  const causes = gapCauses(resource, 'before');
  const gaps = { before: causes.length, after: 0 };
  const before = stateOf(resource);
  return {
    kind: 'removed',
    type,
    stack,
    before,
    change,
    ...percentOf(change, monthly, gaps),
    gaps,
    causes,
    lines: goneLines(resource),
  };
}

function stateOf(resource: EstimatedResource): ResourceState {
  const { status, monthly, missing, leftOut } = resource;
  return {
    ...identityOf(resource),
    status,
    monthly,
    ...(missing !== undefined && { missing }),
    ...(leftOut !== undefined && { leftOut }),
  };
}

function summaryOf({ monthly, coverage, catalogue }: Estimate): EstimateSummary {
  return { monthly, coverage, catalogue };
}

/** To the hundredth of a percent, of amounts that are whole on both sides. */
export function percentOf(
  { expected: change }: Range,
  { expected: before }: Range,
  gaps: Gaps,
): { readonly percent?: number } {
  if (before === 0 || gaps.before + gaps.after > 0) return {};
  return { percent: Math.round((1e4 * change) / before) / 100 || 0 };
}

/** How often a price is missing on one side alone, all together. */
export function sumGaps(all: readonly Gaps[]): Gaps {
  const sum = (side: keyof Gaps): number => all.reduce((total, gaps) => total + gaps[side], 0);
  return { before: sum('before'), after: sum('after') };
}

function countKinds(resources: readonly ResourceChange[]): Record<ChangeKind, number> {
  const count = (kind: ChangeKind): number => resources.filter((resource) => resource.kind === kind).length;
  return { added: count('added'), removed: count('removed'), changed: count('changed'), renamed: count('renamed') };
}

function countOld(resources: readonly ResourceChange[]): number {
  return resources.filter(({ before }) => before !== undefined).length;
}

function onceEach(causes: readonly Cause[]): readonly Cause[] {
  return [...new Map(causes.map((cause) => [cause.words, cause])).values()];
}

function bySize(one: ResourceChange, other: ResourceChange): number {
  return Math.abs(other.change.expected) - Math.abs(one.change.expected);
}
