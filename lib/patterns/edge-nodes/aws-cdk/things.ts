import { Stack } from 'aws-cdk-lib';
import { CfnPolicy, CfnThing, CfnThingGroup } from 'aws-cdk-lib/aws-iot';
import type { Construct } from 'constructs';
import { automation, type Automation } from '../../../engines/aws-cdk/automation';
import { claimStatements, nodeStatements, type ThingStatement } from '../aws/thing-policies';
import { updateDocument, UPDATE_STATEMENTS } from '../aws/updates';
import type { AwsThings } from '../aws/words';
import { BOUND_BY_TAG } from '../exceptions';
import { iotArn } from './arns';
import { keepMessages } from './messages';
import type { GroupParts } from './parts';
import { provision } from './provisioning';

/** What nodes that send messages need: a thing each, what they may do, how they come to a certificate, and where messages go. */
export function addThings(scope: Construct, parts: GroupParts, words: AwsThings): Automation {
  const { plan } = parts;
  for (const { node, name, attributes } of words.things)
    new CfnThing(scope, `Thing-${node}`, { thingName: name, attributePayload: { attributes } });
  const group = new CfnThingGroup(scope, 'ThingGroup', { thingGroupName: words.group });
  new CfnThingGroup(scope, 'Quarantine', { thingGroupName: words.quarantine });
  addPolicy(scope, 'ThingPolicy', words.policy, nodeStatements(plan));
  addPolicy(scope, 'ClaimPolicy', words.claimPolicy, claimStatements(words));
  provision(scope, parts, words);
  keepMessages(scope, parts, words);
  return updateRunbook(scope, parts, group.attrArn);
}

function addPolicy(scope: Construct, id: string, policyName: string, statements: readonly ThingStatement[]): void {
  new CfnPolicy(scope, id, {
    policyName,
    policyDocument: {
      Version: '2012-10-17',
      Statement: statements.map(({ actions, resources, conditions }) => ({
        Effect: 'Allow',
        Action: [...actions],
        Resource: resources.map((resource) => iotArn(scope, resource)),
        ...(conditions && { Condition: conditions }),
      })),
    },
  });
}

function updateRunbook(scope: Construct, { plan, words }: GroupParts, group: string): Automation {
  const jobs = Stack.of(scope).formatArn({ service: 'iot', resource: 'job', resourceName: '*' });
  return automation(scope, 'Update', {
    purpose: `Updates the nodes of ${plan.fullName} by jobs`,
    documentName: words.names.runbooks.update,
    content: (role) => updateDocument(plan, { role, group }),
    statements: UPDATE_STATEMENTS,
    resources: { 'jobs-and-things': [jobs, group] },
    accepts: BOUND_BY_TAG,
  });
}
