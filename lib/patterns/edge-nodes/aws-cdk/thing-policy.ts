import { CfnPolicy } from 'aws-cdk-lib/aws-iot';
import type { Construct } from 'constructs';
import type { ThingStatement } from '../aws/thing-policies';
import { iotArn } from './arns';

/** A policy of IoT Core. */
export function thingPolicy(
  scope: Construct,
  id: string,
  policyName: string,
  statements: readonly ThingStatement[],
): void {
  new CfnPolicy(scope, id, {
    policyName,
    policyDocument: {
      Version: '2012-10-17',
      Statement: statements.map(({ actions, resources, conditions }) => ({
        Effect: 'Allow',
        Action: [...actions],
        Resource: resources === '*' ? resources : resources.map((resource) => iotArn(scope, resource)),
        ...(conditions && { Condition: conditions }),
      })),
    },
  });
}
