import type { AwsStatement } from '../../../clouds/aws/statement';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { FORGET } from './forget-script';
import { scriptedRunbook } from '../../../clouds/aws/scripted-runbook';
import { EDGE_NODES_TAG } from './tags';
import type { AwsEdgeNodes } from './words';

/**
 * Puts a lost node into quarantine: it is managed no longer, no code of its group is good any more, and where it sends messages,
 * neither its certificates nor claims of its group are taken. Its certificates are deleted only when its name is released, at once or later:
 * for another machine to take it, or to leave the file.
 */
export function quarantineDocument(
  { nodes }: EdgeNodesPlan,
  { enrolment: { parameter }, things }: Pick<AwsEdgeNodes, 'enrolment' | 'things'>,
  { role, nodeRole }: { readonly role: string; readonly nodeRole: string },
): object {
  return scriptedRunbook(
    role,
    'Puts a lost edge node into quarantine',
    {
      name: 'quarantine',
      handler: 'quarantine',
      script: QUARANTINE,
      input: {
        NodeId: '{{ NodeId }}',
        Role: nodeRole,
        Parameters: [parameter, ...(things ? [things.claimParameter] : [])],
        ...(things && {
          Thing: `${things.prefix}{{ Node }}`,
          Group: things.quarantine,
          ClaimPolicy: things.claimPolicy,
          Release: '{{ Release }}',
        }),
      },
    },
    {
      NodeId: things
        ? {
            type: 'String',
            description: 'ID that Systems Manager knows the node by; none to release one that it manages no longer',
            allowedPattern: '^(mi-[0-9a-f]{8,17})?$',
            default: '',
          }
        : {
            type: 'String',
            description: 'ID that Systems Manager knows the node by',
            allowedPattern: '^mi-[0-9a-f]{8,17}$',
          },
      ...(things && {
        Node: {
          type: 'String',
          description: `Name of the node, e.g. ${nodes[0] ?? ''}`,
          allowedPattern: '^[a-z0-9-]{2,20}$',
        },
        Release: {
          type: 'String',
          description:
            'Whether another machine may take the name, or it leaves the file: its certificates are deleted then',
          allowedValues: ['no', 'yes'],
          default: 'no',
        },
      }),
    },
  );
}

/** Statement of the policy of the runbook. */
export interface QuarantineStatement extends AwsStatement {
  readonly on: 'anything' | 'managed-nodes' | 'parameters' | 'things' | 'certificates' | 'claim-policy' | 'quarantine';
}

export function quarantineStatements({ fullName, messages }: EdgeNodesPlan): readonly QuarantineStatement[] {
  return [
    { actions: ['ssm:DeleteActivation', 'ssm:DescribeActivations', 'ssm:DescribeInstanceInformation'], on: 'anything' },
    {
      actions: ['ssm:DeregisterManagedInstance'],
      on: 'managed-nodes',
      conditions: { StringEquals: { [`aws:ResourceTag/${EDGE_NODES_TAG}`]: fullName } },
    },
    { actions: ['ssm:DeleteParameter'], on: 'parameters' },
    ...(messages ? OF_THINGS : []),
  ];
}

const OF_THINGS: readonly QuarantineStatement[] = [
  { actions: ['iot:AddThingToThingGroup', 'iot:DetachThingPrincipal', 'iot:ListThingPrincipals'], on: 'things' },
  { actions: ['iot:AddThingToThingGroup'], on: 'quarantine' },
  { actions: ['iot:ListTargetsForPolicy'], on: 'claim-policy' },
  {
    actions: ['iot:DeleteCertificate', 'iot:DetachPolicy', 'iot:DetachThingPrincipal', 'iot:UpdateCertificate'],
    on: 'certificates',
  },
];

/** Python of the runbook. Sources: AWS Systems Manager API Reference, "DeregisterManagedInstance"; AWS IoT API Reference, "UpdateCertificate". */
export const QUARANTINE = `import time

import boto3


def quarantine(events, context):
    ssm = boto3.client('ssm')
    node = events['NodeId']
    if not node and events['Release'] != 'yes':
        raise ValueError('NodeId is left out only where a name is released')
    if node and node not in nodes_of(ssm, events['Role']):
        raise ValueError(node + ' is no node of this group')
    stopped = stop_messages(events) if 'Thing' in events else 0
    if node:
        ssm.deregister_managed_instance(InstanceId=node)
    forget_activations(ssm, events['Role'])
    for name in events['Parameters']:
        forget(ssm, name)
    return {'NodeId': node, 'Certificates': stopped}


def nodes_of(ssm, role):
    pages = ssm.get_paginator('describe_instance_information').paginate(
        Filters=[{'Key': 'IamRole', 'Values': [role]}])
    return [node['InstanceId'] for page in pages for node in page['InstanceInformationList']]


def stop_messages(events):
    iot = boto3.client('iot')
    principals = iot.list_thing_principals(thingName=events['Thing'])['principals']
    for principal in principals:
        certificate = principal.split('/')[-1]
        iot.update_certificate(certificateId=certificate, newStatus='INACTIVE')
        if events['Release'] == 'yes':
            iot.detach_thing_principal(thingName=events['Thing'], principal=principal)
            delete_certificate(iot, certificate)
    if events['Release'] != 'yes':
        iot.add_thing_to_thing_group(thingGroupName=events['Group'], thingName=events['Thing'])
    end_claims(iot, events['ClaimPolicy'], iot.list_targets_for_policy(policyName=events['ClaimPolicy'])['targets'])
    return len(principals)


${FORGET}`;
