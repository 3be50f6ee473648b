import { listed } from '../../../located/listed';
import { isUnknown } from '../unknown';

import { conditionsOf } from './conditions-used';
import { additionAt } from './elsewhere';
import { groupBy } from '../../../group-by';
import { SAM_PREFIX } from './sam';
import { isObject, kindOf, own, ownText } from '../shape';
import type { Stack } from './stack';
import { isServerless, SERVERLESS, transformsOf } from './transforms';

/** Notes on what is no resource before it is said how many more there are. */
const MAX_WRONG = 20;

/** The resources of a stack by logical ID, as the template writes them. */
type Entries = readonly (readonly [logicalId: string, node: unknown])[];

/** Whether an unknown condition is gone through in each of its cases. */
export type IsPricedByCase = (stack: Stack, condition: string) => boolean;

/** What a reader of the estimate must know of a stack: what of its template could not be read, or only in part. */
export function notesOn(stack: Stack, isPricedByCase: IsPricedByCase): readonly string[] {
  const entries = Object.entries(stack.resources);
  return [
    ...stack.definition.template.notes,
    ...transformNotes(stack, entries),
    ...shapeNotes(stack, entries),
    ...conditionNotes(stack, entries, isPricedByCase),
  ];
}

function transformNotes(stack: Stack, entries: Entries): readonly string[] {
  return isServerless(stack.definition.template.body) ? samNotes(stack) : untransformedNotes(stack, entries);
}

/** Where resources come from that the template does not write, and what is wrong with those that it writes. */
function samNotes(stack: Stack): readonly string[] {
  const { source } = stack.definition.template;
  const { problems, tally } = stack.expansion;
  const made = `${stack.id}: written out as SAM does: ${tally.written} → ${tally.made} resources, named after those they come from`;
  return [...(tally.written > 0 ? [made] : []), ...problems.map((problem) => `${source}: Resources.${problem}`)];
}

/** CloudFormation refuses resources of SAM without its transform. */
function untransformedNotes(stack: Stack, entries: Entries): readonly string[] {
  const ofSam = entries.filter(([, node]) => isObject(node) && ownText(node, 'Type')?.startsWith(SAM_PREFIX) === true);
  if (ofSam.length === 0) return [];
  const names = listed(ofSam.map(([logicalId]) => logicalId));
  const { body, source } = stack.definition.template;
  const found = transformsOf(body).join(', ') || 'nothing';
  return [
    `${source}: Transform: found ${found}; expected ${SERVERLESS}, without which CloudFormation refuses the resources of SAM: ${names}`,
  ];
}

function shapeNotes(stack: Stack, entries: Entries): readonly string[] {
  const { source } = stack.definition.template;
  const notes = entries.flatMap(([logicalId, node]) => {
    const wrong = wrongShape(node);
    return wrong === undefined || additionAt(logicalId, node) !== undefined
      ? []
      : [`${source}: Resources.${logicalId}${wrong}`];
  });
  const rest = notes.length - MAX_WRONG;
  return rest > 0 ? [...notes.slice(0, MAX_WRONG), `${source}: ${rest} more that are no resources`] : notes;
}

/** What keeps an entry from being read as a resource, if anything does. */
function wrongShape(node: unknown): string | undefined {
  if (!isObject(node)) return `: found ${kindOf(node)}; expected a resource; it is not counted`;
  if (ownText(node, 'Type') === undefined)
    return ': found no Type; expected a type such as AWS::EC2::Instance; it is not counted';
  const properties = own(node, 'Properties') ?? {};
  return isObject(properties)
    ? undefined
    : `.Properties: found ${kindOf(properties)}; expected a map; they are not read`;
}

interface Conditional {
  readonly logicalId: string;
  readonly condition: string;
}

/** Conditions that only the deployment decides, with the resources that rest on them. */
function conditionNotes(stack: Stack, entries: Entries, isPricedByCase: IsPricedByCase): readonly string[] {
  const conditional = entries.flatMap(([logicalId, node]) => {
    const condition = isObject(node) ? ownText(node, 'Condition') : undefined;
    return condition === undefined ? [] : [{ logicalId, condition }];
  });
  const pricedByCase = stack.conditionNames.filter((name) => isPricedByCase(stack, name));
  const choosing =
    pricedByCase.length === 0 ? [] : entries.flatMap(([logicalId, node]) => choices(logicalId, node, pricedByCase));
  return [...groupBy([...conditional, ...choosing], ({ condition }) => condition)].flatMap(([condition, resources]) => {
    const holds = stack.condition(condition);
    if (!isUnknown(holds)) return [];
    const names = listed([...new Set(resources.map(({ logicalId }) => logicalId))]);
    const priced = pricedByCase.includes(condition) ? 'low to high covers each case' : 'counted all the same';
    return [`${stack.id}: condition ${condition} is unknown, because ${holds.because}; ${priced}: ${names}`];
  });
}

function choices(logicalId: string, node: unknown, pricedByCase: readonly string[]): readonly Conditional[] {
  return [...conditionsOf(node)]
    .filter((condition) => pricedByCase.includes(condition))
    .map((condition) => ({ logicalId, condition }));
}
