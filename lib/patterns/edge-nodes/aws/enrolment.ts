import type { AwsStatement } from '../../../clouds/aws/statement';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { ENROL } from './enrolment-script';
import { NODE_PRINCIPAL } from './role';
import { scriptedRunbook } from '../../../clouds/aws/scripted-runbook';
import { EDGE_NODES_TAG, PATCH_GROUP_TAG } from './tags';
import type { AwsEdgeNodes } from './words';

/** What only the engine knows. */
export interface EnrolmentParts {
  /** ARN of the role that the runbook runs as. */
  readonly role: string;
  /** Name of the role that nodes get. */
  readonly nodeRole: string;
  /** ARN of the key of the client. @default - that of AWS for parameters */
  readonly key?: string;
}

/**
 * Makes an activation for the nodes that are missing and keeps its code in an encrypted parameter: neither a template nor a state nor
 * the record of a run holds it. Whatever code was there before is good for nothing from then on. Where nodes send messages,
 * it makes a claim certificate as well.
 * Source: AWS Systems Manager User Guide, "Create a hybrid activation to register nodes with Systems Manager".
 */
export function enrolmentDocument(
  { fullName, nodes, enrolment: { validDays }, patching }: EdgeNodesPlan,
  { enrolment: { parameter }, things }: Pick<AwsEdgeNodes, 'enrolment' | 'things'>,
  { role, nodeRole, key }: EnrolmentParts,
): object {
  return scriptedRunbook(role, 'Makes a code by which edge nodes enrol', {
    name: 'enrol',
    handler: 'enrol',
    script: ENROL,
    input: {
      Role: nodeRole,
      Name: fullName,
      Nodes: nodes.length,
      ValidDays: validDays,
      Parameter: parameter,
      Tags: { [EDGE_NODES_TAG]: fullName, [PATCH_GROUP_TAG]: patching.group },
      ...(key !== undefined && { Key: key }),
      ...(things && { ClaimPolicy: things.claimPolicy, ClaimParameter: things.claimParameter }),
    },
  });
}

/** Statement of the policy of the runbook. */
export interface EnrolmentStatement extends AwsStatement {
  readonly on: 'anything' | 'parameters' | 'node-role' | 'key' | 'claim-policy' | 'certificates';
}

/**
 * What the runbook may do. Activations are of no resource: it makes those alone that carry the tag of the group, with the role of its nodes.
 * Which of them and which certificates it ends, only its script can tell: AWS has no condition on either.
 * Source: Service Authorization Reference, "Actions, resources, and condition keys for AWS Systems Manager" and "for AWS IoT".
 */
export function enrolmentStatements({ fullName, messages }: EdgeNodesPlan): readonly EnrolmentStatement[] {
  return [
    {
      actions: [
        'ssm:DeleteActivation',
        'ssm:DescribeActivations',
        'ssm:DescribeInstanceInformation',
        ...(messages ? ['iot:CreateKeysAndCertificate'] : []),
      ],
      on: 'anything',
    },
    {
      actions: ['ssm:AddTagsToResource', 'ssm:CreateActivation'],
      on: 'anything',
      conditions: { StringEquals: { [`aws:RequestTag/${EDGE_NODES_TAG}`]: fullName } },
    },
    {
      actions: ['iam:PassRole'],
      on: 'node-role',
      conditions: { StringEquals: { 'iam:PassedToService': NODE_PRINCIPAL } },
    },
    { actions: ['ssm:DeleteParameter', 'ssm:PutParameter'], on: 'parameters' },
    { actions: ['kms:Encrypt', 'kms:GenerateDataKey'], on: 'key' },
    ...(messages ? OF_CLAIMS : []),
  ];
}

const OF_CLAIMS: readonly EnrolmentStatement[] = [
  { actions: ['iot:ListTargetsForPolicy'], on: 'claim-policy' },
  {
    actions: ['iot:AttachPolicy', 'iot:DeleteCertificate', 'iot:DetachPolicy', 'iot:UpdateCertificate'],
    on: 'certificates',
  },
];
