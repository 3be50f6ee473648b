import { isUnknown } from '../unknown';

import { LOOP, NO_LOOPS } from './evaluate';
import { SAM_PREFIX } from './sam';
import { isObject, own, ownText } from '../shape';
import type { Stack } from './stack';
import { TOO_MANY } from './stacks';
import { isServerless, macrosOf, makesResources, SERVERLESS } from './transforms';

/** The function by which a part of a template calls a transform. */
const CALL = 'Fn::Transform';

const NESTED = 'AWS::CloudFormation::Stack';
const APPLICATION = 'AWS::Serverless::Application';

const UNTRANSFORMED = `its template has no Transform ${SERVERLESS}, and CloudFormation refuses it`;

/** Why what a resource makes is not among the resources that were read; `undefined` where it is, or makes none. */
export function madeElsewhere(stack: Stack, logicalId: string, type: string): string | undefined {
  if (type.endsWith('::MODULE')) return 'the resources of a module are written out at deployment';
  if (type.startsWith(SAM_PREFIX) && !isServerless(stack.definition.template.body)) return UNTRANSFORMED;
  if (type === NESTED || type === APPLICATION) return unreadTemplate(stack, logicalId, type);
  return stack.unknownStackSet(logicalId)?.because;
}

function unreadTemplate(stack: Stack, logicalId: string, type: string): string | undefined {
  if (stack.nested(logicalId) !== undefined) return undefined;
  const template = stack.definition.template.nested.get(logicalId);
  if (template !== undefined && !isUnknown(template)) return TOO_MANY.because;
  if (type === APPLICATION) return 'the Serverless Application Repository is not read';
  return template?.because ?? 'its template is not at hand';
}

/** What is made for a stack at deployment, and no resource of its template stands for. */
export interface Addition {
  readonly name: string;
  readonly because: string;
}

/** What transforms make of a template, and loops that could not be written out. */
export function additionsTo(stack: Stack): readonly Addition[] {
  const macros = macrosOf(stack.definition.template.body).filter(makesResources).map(addedBy);
  const { resources } = stack;
  const written = Object.keys(resources).map((key) => additionAt(key, resources[key]));
  return [...macros, ...written.filter((addition) => addition !== undefined)];
}

/** What an entry of `Resources` becomes at deployment, where it is no resource as it stands. */
export function additionAt(key: string, node: unknown): Addition | undefined {
  if (key.startsWith(LOOP)) return { name: key, because: isUnknown(node) ? node.because : NO_LOOPS };
  if (key === CALL) return { ...addedBy(nameIn(node)), name: key };
  const isCalled = isObject(node) && ownText(node, 'Type') === undefined && own(node, CALL) !== undefined;
  return isCalled ? { ...addedBy(nameIn(own(node, CALL))), name: key } : undefined;
}

function addedBy(transform: string): Addition {
  return { name: transform, because: `the transform ${transform} runs at deployment` };
}

function nameIn(call: unknown): string {
  return (isObject(call) ? ownText(call, 'Name') : undefined) ?? '(unnamed)';
}
