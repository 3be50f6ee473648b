import { isUnknown } from '../unknown';

import { groupBy } from './group-by';
import { isObject, kindOf, own, ownText } from './shape';
import type { Stack } from './stack';

/** Transforms that this reader carries out itself, or that change nothing that is billed. */
const UNDERSTOOD = ['AWS::LanguageExtensions'];

/** Names listed in a note before it says how many more there are. */
const MOST_NAMES = 5;

/** What a reader of the estimate must know of a stack: what of its template could not be read, or only in part. */
export function notesOn(stack: Stack): readonly string[] {
  return [...transformNotes(stack), ...shapeNotes(stack), ...conditionNotes(stack), ...nestedNotes(stack)];
}

function transformNotes(stack: Stack): readonly string[] {
  return [own(stack.definition.template.body, 'Transform')]
    .flat()
    .map((transform) => (isObject(transform) ? ownText(transform, 'Name') : transform))
    .filter((name) => typeof name === 'string' && !UNDERSTOOD.includes(name))
    .map(
      (name) => `${stack.id}: the transform ${String(name)} runs at deployment; what it adds or changes is not counted`,
    );
}

function shapeNotes(stack: Stack): readonly string[] {
  return entries(stack).flatMap(([logicalId, node]) => {
    const at = `${stack.definition.template.source}: Resources.${logicalId}`;
    if (logicalId.startsWith('Fn::'))
      return [
        `${at}: found ${logicalId.split('::').slice(0, 2).join('::')}; it is not unrolled, and what it makes is not counted`,
      ];
    if (!isObject(node)) return [`${at}: found ${kindOf(node)}; expected a resource; it is not counted`];
    if (ownText(node, 'Type') === undefined)
      return [`${at}: found no Type; expected a type such as AWS::EC2::Instance; it is not counted`];
    const properties = own(node, 'Properties') ?? {};
    return isObject(properties)
      ? []
      : [`${at}.Properties: found ${kindOf(properties)}; expected a map; they are not read`];
  });
}

function conditionNotes(stack: Stack): readonly string[] {
  const conditional = entries(stack).flatMap(([logicalId, node]) => {
    const condition = isObject(node) ? ownText(node, 'Condition') : undefined;
    return condition === undefined ? [] : [{ logicalId, condition }];
  });
  return [...groupBy(conditional, ({ condition }) => condition)].flatMap(([condition, resources]) => {
    const holds = stack.condition(condition);
    if (!isUnknown(holds)) return [];
    const names = listed(resources.map(({ logicalId }) => logicalId));
    return [`${stack.id}: condition ${condition} is unknown, because ${holds.because}; counted all the same: ${names}`];
  });
}

function nestedNotes(stack: Stack): readonly string[] {
  return entries(stack)
    .filter(([, node]) => isObject(node) && node.Type === 'AWS::CloudFormation::Stack' && stack.holds(node) !== false)
    .filter(([logicalId]) => stack.nested(logicalId) === undefined)
    .map(
      ([logicalId]) =>
        `${stack.id}/${logicalId}: the template of this nested stack is not at hand; its resources are not counted`,
    );
}

function entries(stack: Stack): readonly (readonly [string, unknown])[] {
  return Object.entries(stack.definition.template.resources);
}

function listed(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return rest > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : names.join(', ');
}
