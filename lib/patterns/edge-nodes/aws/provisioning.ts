import type { AwsStatement } from '../../../clouds/aws/statement';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import type { AwsThings } from './words';

/** Parameter of the template that names the node. */
export const NODE_PARAMETER = 'Node';

/** Version of what the hook is told. */
export const HOOK_VERSION = '2020-04-01';

/** Service that provisions things, keeps messages and asks the hook. */
export const IOT_PRINCIPAL = 'iot.amazonaws.com';

/**
 * Gives a node the certificate that it asked for, attached to its thing, which is there already.
 * Source: AWS IoT Core Developer Guide, "Provisioning templates".
 */
export function templateBody({ prefix, group, policy, greengrass }: AwsThings): object {
  const certificate = 'AWS::IoT::Certificate::Id';
  return {
    Parameters: { [NODE_PARAMETER]: { Type: 'String' }, [certificate]: { Type: 'String' } },
    Resources: {
      thing: {
        Type: 'AWS::IoT::Thing',
        Properties: { ThingName: { 'Fn::Join': ['', [prefix, { Ref: NODE_PARAMETER }]] }, ThingGroups: [group] },
        // What is there already is given its group all the same.
        OverrideSettings: { ThingGroups: 'REPLACE' },
      },
      certificate: {
        Type: 'AWS::IoT::Certificate',
        Properties: { CertificateId: { Ref: certificate }, Status: 'Active' },
      },
      policy: { Type: 'AWS::IoT::Policy', Properties: { PolicyName: policy } },
      ...(greengrass && {
        corePolicy: { Type: 'AWS::IoT::Policy', Properties: { PolicyName: greengrass.policy } },
      }),
    },
  };
}

/** Statement of a policy on what IoT Core has of a group. */
export interface IotStatement extends AwsStatement {
  readonly on: 'things' | 'certificates' | 'thing-group' | 'policy';
}

/** Policies that a node is given. */
export function policiesOf({ policy, greengrass }: AwsThings): readonly string[] {
  return [policy, ...(greengrass ? [greengrass.policy] : [])];
}

/** What provisioning may do: of what is needed, to what is of the group. Source: AWS Managed Policy Reference, "AWSIoTThingsRegistration". */
export const PROVISIONING_STATEMENTS: readonly IotStatement[] = [
  {
    actions: [
      'iot:AddThingToThingGroup',
      'iot:AttachThingPrincipal',
      'iot:DescribeThing',
      'iot:ListThingGroupsForThing',
      'iot:RemoveThingFromThingGroup',
      'iot:UpdateThing',
    ],
    on: 'things',
  },
  { actions: ['iot:AddThingToThingGroup', 'iot:DescribeThingGroup'], on: 'thing-group' },
  {
    actions: ['iot:AttachPolicy', 'iot:AttachThingPrincipal', 'iot:DescribeCertificate', 'iot:UpdateCertificate'],
    on: 'certificates',
  },
  { actions: ['iot:GetPolicy'], on: 'policy' },
];

/** Statement of the policy of the hook. */
export interface HookStatement extends AwsStatement {
  readonly on: 'things' | 'certificates' | 'log';
}

/** What the hook may do: look, and say what it did. */
export const HOOK_STATEMENTS: readonly HookStatement[] = [
  { actions: ['iot:DescribeThing', 'iot:ListThingPrincipals'], on: 'things' },
  { actions: ['iot:DescribeCertificate'], on: 'certificates' },
  { actions: ['logs:CreateLogStream', 'logs:PutLogEvents'], on: 'log' },
];

/** How the hook runs: IoT Core waits for it for five seconds. */
export const HOOK_FUNCTION = {
  handler: 'index.handler',
  runtime: 'python3.14',
  memorySize: 128,
  timeoutSeconds: 5,
} as const;

/**
 * Code of the hook. It lets in who names a node that is known and has no certificate, by a claim that has not expired: so a claim that is
 * stolen takes no node's place, and a node in quarantine does not come back.
 * Source: AWS IoT Core Developer Guide, "Pre-provisioning hooks".
 */
export function hookCode({ enrolment: { validDays } }: EdgeNodesPlan, { prefix }: AwsThings): string {
  return `import datetime

import boto3

iot = boto3.client('iot')


def handler(event, context):
    because = refusal(event)
    print('refused: ' + because if because else 'let in')
    return {'allowProvisioning': because is None}


def refusal(event):
    claim = iot.describe_certificate(certificateId=event['claimCertificateId'])['certificateDescription']
    age = datetime.datetime.now(datetime.timezone.utc) - claim['creationDate']
    if age > datetime.timedelta(days=${validDays}):
        return 'the claim has expired'
    thing = '${prefix}' + event['parameters'].get('${NODE_PARAMETER}', '')
    try:
        iot.describe_thing(thingName=thing)
    except iot.exceptions.ResourceNotFoundException:
        return 'no such node'
    if iot.list_thing_principals(thingName=thing)['principals']:
        return 'the node has a certificate already'
    return None
`;
}
