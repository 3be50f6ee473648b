import { Stack } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import { CfnThing, CfnThingGroup } from 'aws-cdk-lib/aws-iot';
import type { Construct } from 'constructs';
import { automation, type Automation } from '../../../engines/aws-cdk/automation';
import { claimStatements, nodeStatements } from '../aws/thing-policies';
import { updateDocument, UPDATE_STATEMENTS } from '../aws/updates';
import type { AwsThings } from '../aws/words';
import { BOUND_BY_TAG } from '../exceptions';
import { runGreengrass } from './greengrass';
import { keepMessages } from './messages';
import type { GroupParts } from './parts';
import { provision } from './provisioning';
import { thingPolicy } from './thing-policy';

/** What people use of the things of a group. */
export interface Things {
  readonly update: Automation;
  /** Role that core devices exchange their certificates for. @default - they are none */
  readonly core?: Role;
}

/** What nodes that send messages need: a thing each, what they may do, how they come to a certificate, and where messages go. */
export function addThings(scope: Construct, parts: GroupParts, words: AwsThings): Things {
  const { plan } = parts;
  for (const { node, name, attributes } of words.things)
    new CfnThing(scope, `Thing-${node}`, { thingName: name, attributePayload: { attributes } });
  const group = new CfnThingGroup(scope, 'ThingGroup', { thingGroupName: words.group });
  new CfnThingGroup(scope, 'Quarantine', { thingGroupName: words.quarantine });
  thingPolicy(scope, 'ThingPolicy', words.policy, nodeStatements(plan));
  thingPolicy(scope, 'ClaimPolicy', words.claimPolicy, claimStatements(words));
  provision(scope, parts, words);
  keepMessages(scope, parts, words);
  const core = words.greengrass && runGreengrass(scope, parts, words.greengrass, group.attrArn);
  return { update: updateRunbook(scope, parts, group.attrArn), ...(core && { core }) };
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
