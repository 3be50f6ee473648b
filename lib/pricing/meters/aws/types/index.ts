import { isCustomResource } from '../../../readers/custom-resource';
import { TRANSFORM } from '../../../readers/transform';

import { BILLED } from './billed';
import { BILLED_SERVICES } from './billed-services';
import { FREE_CUSTOM_RESOURCES } from './custom-resources';
import { FREE } from './free';

/** Whether a type of the CloudFormation specification costs something by itself. Where that is in doubt, it does. */
export type Cost = 'free' | 'billed';

/** Not in the specification: what the CDK tells the vendor of itself. */
const CDK_METADATA = 'AWS::CDK::Metadata';

let costs: ReadonlyMap<string, Cost> | undefined;

/** Whether a resource type costs something, or may make what does; `undefined` when neither the specification nor the CDK has it. */
export function costOf(type: string): Cost | undefined {
  if (type === CDK_METADATA || type === TRANSFORM) return 'free';
  if (isCustomResource(type)) return FREE_CUSTOM_RESOURCES.has(type) ? 'free' : 'billed';
  costs ??= classification();
  return costs.get(type);
}

/** Every type of the specification, classified. */
export function classification(): ReadonlyMap<string, Cost> {
  return new Map([
    ...typesIn(FREE).map((type): [string, Cost] => [type, 'free']),
    ...typesIn(BILLED).map((type): [string, Cost] => [type, 'billed']),
    ...typesIn(BILLED_SERVICES).map((type): [string, Cost] => [type, 'billed']),
  ]);
}

/** Each service with its types: `AWS::KMS: Key ReplicaKey`. */
function typesIn(text: string): readonly string[] {
  const types: string[] = [];
  let service = '';
  for (const word of text.trim().split(/\s+/)) {
    if (word.endsWith(':')) service = word;
    else types.push(`${service}:${word}`);
  }
  return types;
}
