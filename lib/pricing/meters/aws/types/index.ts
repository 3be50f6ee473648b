import { isCustomResource } from '../../../readers/custom-resource';
import { TRANSFORM } from '../../../readers/transform';
import { MAKES_ANYTHING } from '../../facts/making';
import type { Cost, TypeList } from '../../type-list';

import { BILLED } from './billed';
import { BILLED_SERVICES } from './billed-services';
import { FREE_CUSTOM_RESOURCES } from './custom-resources';
import { FREE } from './free';
import { costOfToken } from './tokens';

/** Not in the specification: what the CDK tells the vendor of itself. */
const CDK_METADATA = 'AWS::CDK::Metadata';

/** The types of AWS: those of the CloudFormation specification, with what templates and Pulumi programs have beside them. */
export const AWS_TYPES: TypeList = {
  name: 'the CloudFormation specification',
  costOf,
  whyUnmetered: (type) => (isCustomResource(type) ? MAKES_ANYTHING : undefined),
  all: () => [...classification().keys()],
};

let costs: ReadonlyMap<string, Cost> | undefined;

/** Whether a resource type costs something, or may make what does; `undefined` when neither the specification nor the CDK nor Pulumi has it. */
export function costOf(type: string): Cost | undefined {
  if (type === CDK_METADATA || type === TRANSFORM) return 'free';
  if (isCustomResource(type)) return FREE_CUSTOM_RESOURCES.has(type) ? 'free' : 'billed';
  costs ??= classification();
  return costs.get(type) ?? costOfToken(type);
}

/** Every type of the specification, classified. */
export function classification(): ReadonlyMap<string, Cost> {
  const classified = new Map<string, Cost>();
  for (const type of typesIn(FREE)) classified.set(type, 'free');
  for (const type of typesIn(BILLED)) classified.set(type, 'billed');
  for (const type of typesIn(BILLED_SERVICES)) classified.set(type, 'billed');
  return classified;
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
