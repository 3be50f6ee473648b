import {
  allOf,
  selects,
  TAG_OPERATORS,
  type Answer,
  type ArnPart,
  type ArnPattern,
  type Selectable,
  type Selection,
  type TagCondition,
  type TagOperator,
  type Untold,
} from '../../backup-selection';
import { isCustomResource } from '../readers/custom-resource';
import { Reference, References, UnknownText } from '../readers/reference';
import type { Properties, Resource } from '../readers/resource';
import { isList } from '../readers/shape';
import { isUnknown } from '../readers/unknown';

import { told, untold } from './untold';

/** A resource by its ID. */
export type Find = (id: string) => Resource | undefined;

/** What is assigned to a plan of AWS Backup. */
export interface AssignedPlan {
  /** Name of the plan, as a reader knows it. */
  readonly name: string;
  /** Whether the plan backs up a resource that stands in a region and an account. */
  readonly backsUp: (resource: Resource, seen: Selectable) => Answer;
}

/** The plans of AWS Backup among resources, once for each of their selections. */
export function plansOf(resources: readonly Resource[], find: Find): readonly AssignedPlan[] {
  return resources
    .filter(({ type }) => type === 'AWS::Backup::BackupSelection')
    .map((resource) => {
      const selection = selectionIn(resource, find);
      const backsUp: AssignedPlan['backsUp'] = (held, seen) =>
        isElsewhere(held, resource) ? false : allOf([selects(selection, seen), isDeployed(resource)]);
      return { name: planName(resource), backsUp };
    });
}

/** A plan backs up its own region of its own account. */
export function isElsewhere(held: Resource, policy: Resource): boolean {
  if (held.region !== policy.region) return true;
  return held.account !== undefined && policy.account !== undefined && held.account !== policy.account;
}

/** Whether a resource is there in every case that unknown conditions allow. */
export function isDeployed({ alternatives, path }: Resource): Answer {
  if (alternatives === undefined || alternatives.cases.every((_, at) => alternatives.in(at) !== undefined)) return true;
  return { because: `whether ${path} is deployed depends on ${alternatives.conditions.join(', ')}` };
}

function planName(selection: Resource): string {
  const plan = selection.target('BackupPlanId');
  const name = plan?.text('BackupPlan.BackupPlanName');
  return typeof name === 'string' ? name : (plan ?? selection).path;
}

function selectionIn(resource: Resource, find: Find): Selection {
  const at = (property: string): string => `BackupSelection.${property}`;
  return {
    resources: patternsIn(resource.value(at('Resources')), find),
    notResources: patternsIn(resource.value(at('NotResources')), find),
    listOfTags: conditionsIn(resource, at('ListOfTags'), 'StringEquals'),
    conditions: TAG_OPERATORS.flatMap((operator) => conditionsIn(resource, at(`Conditions.${operator}`), operator)),
  };
}

export function patternsIn(value: unknown, find: Find): readonly ArnPattern[] {
  if (isUnknown(value)) return [[untold(value)]];
  if (!isList(value)) return [];
  const isAmbiguous = (entry: unknown): entry is References => entry instanceof References;
  return [
    ...value.filter((entry) => !isAmbiguous(entry)).map((entry) => partsOf(entry).map((part) => partIn(part, find))),
    ...eachNamed(value.filter(isAmbiguous), find),
  ];
}

/**
 * A program before its deployment tells which resources a list is made of, and not which of its entries comes from which. Where there
 * are as many entries as resources, each of these is named.
 */
function eachNamed(entries: readonly References[], find: Find): readonly ArnPattern[] {
  const named = new Map(entries.flatMap(({ all }) => all.map((one) => [one.to, one] as const)));
  return named.size <= entries.length
    ? [...named.values()].map((one) => [reference(one, find)])
    : entries.map((entry) => [untold(entry)]);
}

function partsOf(entry: unknown): readonly unknown[] {
  return entry instanceof UnknownText ? entry.parts : [entry];
}

function partIn(part: unknown, find: Find): ArnPart {
  if (part instanceof Reference) return reference(part, find);
  return isUnknown(part) ? untold(part) : String(part);
}

/** What another template or a function of the account hands out may be the ARN of anything. */
function reference({ to, because, attribute }: Reference, find: Find): ArnPart {
  const target = find(to);
  const isOpaque =
    target === undefined ||
    target.madeElsewhere !== undefined ||
    isCustomResource(target.type) ||
    attribute?.startsWith('Outputs.') === true;
  return isOpaque ? { because } : { of: to };
}

function conditionsIn(resource: Resource, path: string, operator: TagOperator): readonly TagCondition[] {
  const listed = resource.list(path);
  if (isUnknown(listed)) return [untoldCondition(untold(listed))];
  return listed.map((condition) => conditionIn(condition, operator));
}

function conditionIn(condition: Properties, operator: TagOperator): TagCondition {
  return { operator, key: told(condition.text('ConditionKey')), value: told(condition.text('ConditionValue')) };
}

function untoldCondition(because: Untold): TagCondition {
  return { operator: 'StringEquals', key: because, value: because };
}
