import type { EstimatedResource, Line } from '../estimate/model';
import { ZERO, type Range } from '../../range';
import { subtractUsd } from '../estimate/usd';

import { lineAdded, lineCauses, lineRemoved, missingOnlyIn } from './causes';
import type { LineChange } from './model';
import { pairUp } from './pairing';

/** The lines of one resource that changed, in the order they have after; those that are gone last. */
export function lineChanges(before: EstimatedResource, after: EstimatedResource): readonly LineChange[] {
  const { pairs, added, removed } = pairUp(before.lines, after.lines, [
    ({ name, rate }) => JSON.stringify([name, rate]),
    ({ name }) => name,
  ]);
  const found = [names(missingOnlyIn(before, after)), names(missingOnlyIn(after, before))] as const;
  const present = new Map([
    ...pairs.map((pair) => [pair.after, changedLine(pair.before, pair.after)] as const),
    ...added.map((line) => [line, newLine(line, found[0].has(line.name) ? [] : [lineAdded(line)])] as const),
  ]);
  return [
    ...after.lines.flatMap((line) => present.get(line) ?? []),
    ...removed.map((line) => goneLine(line, found[1].has(line.name) ? [] : [lineRemoved(line)])),
  ].filter((line) => costsSomething(line) && isChange(line));
}

/** The lines of a resource that was added. */
export function newLines({ lines }: EstimatedResource): readonly LineChange[] {
  return lines.map((line) => newLine(line, [])).filter(costsSomething);
}

/** The lines of a resource that was removed. */
export function goneLines({ lines }: EstimatedResource): readonly LineChange[] {
  return lines.map((line) => goneLine(line, [])).filter(costsSomething);
}

function changedLine(before: Line, after: Line): LineChange {
  const change = subtractUsd(after.monthly, before.monthly);
  return { name: after.name, before, after, change, causes: lineCauses(before, after) };
}

function newLine(after: Line, causes: LineChange['causes']): LineChange {
  return { name: after.name, after, change: subtractUsd(after.monthly, ZERO), causes };
}

/** What is missing now is not removed: the resource's gaps say so. */
function goneLine(before: Line, causes: LineChange['causes']): LineChange {
  return { name: before.name, before, change: subtractUsd(ZERO, before.monthly), causes };
}

/** Another price of nothing changes nothing. */
function costsSomething({ before, after }: LineChange): boolean {
  return [before, after].some((line) => line !== undefined && !isZero(line.monthly));
}

function isChange({ before, after, causes }: LineChange): boolean {
  return before === undefined || after === undefined || causes.length > 0;
}

function isZero({ low, expected, high }: Range): boolean {
  return low === 0 && expected === 0 && high === 0;
}

function names(lines: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(lines.map(({ name }) => name));
}
