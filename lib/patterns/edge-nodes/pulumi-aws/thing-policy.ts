import { Policy } from '@pulumi/aws/iot';
import { policyDocument } from '../../../engines/pulumi-aws/policy-document';
import type { ThingStatement } from '../aws/thing-policies';
import { iotArn, type GroupParts } from './parts';

/** A policy of IoT Core. @param what - of the group it is of: part of the name of the resource */
export function thingPolicy(
  parts: GroupParts,
  what: string,
  called: string,
  statements: readonly ThingStatement[],
): void {
  const policy = policyDocument(
    statements.map(({ resources, ...statement }) => ({
      ...statement,
      resources: resources === '*' ? [resources] : resources.map((resource) => iotArn(parts, resource)),
    })),
  );
  new Policy(`${parts.name}-${what}`, { name: called, policy, tags: parts.tags() }, parts.below);
}
