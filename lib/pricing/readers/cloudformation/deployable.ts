import { InputError } from '../../../problem';

import type { ParsedTemplate } from './parse';
import { isObject, kindOf, own } from '../shape';
import { macrosOf } from './transforms';

/**
 * A template as CloudFormation takes it: with resources, each of a type. A macro may add what is not there yet.
 * @throws InputError where CloudFormation would refuse it
 */
export function deployable(template: ParsedTemplate, source: string): ParsedTemplate {
  const entries = Object.entries(template.resources);
  if (macrosOf(template.body).length > 0) return template;
  if (entries.length === 0) throw fault(source, ['Resources'], 'no resource', 'at least one');
  const wrong = entries.find(([key, node]) => !isResource(key, node));
  if (wrong === undefined) return template;
  const [logicalId, node] = wrong;
  const found = isObject(node) ? 'no Type' : kindOf(node);
  throw fault(source, ['Resources', logicalId], found, 'a resource of a type such as AWS::EC2::Instance');
}

/** Whether an entry is a resource, or becomes one at deployment. */
function isResource(key: string, node: unknown): boolean {
  if (key.startsWith('Fn::')) return true;
  return isObject(node) && (typeof own(node, 'Type') === 'string' || own(node, 'Fn::Transform') !== undefined);
}

function fault(file: string, path: readonly string[], found: string, expected: string): InputError {
  return new InputError([{ path, found, expected, position: { file, line: 1, column: 1 } }]);
}
