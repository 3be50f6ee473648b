import type { AwsStatement } from '../../../clouds/aws/statement';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { scriptedRunbook } from './scripted';
import { EDGE_NODES_TAG } from './tags';
import type { AwsEdgeNodes } from './words';

/**
 * Puts a lost node into quarantine: it is managed no longer, no code of its group is good any more, and where it sends messages, its
 * certificates are not taken. They are deleted only when its name is released: for another machine to take it, or to leave the file.
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
        Parameter: parameter,
        ...(things && { Thing: `${things.prefix}{{ Node }}`, Group: things.quarantine, Release: '{{ Release }}' }),
      },
    },
    {
      NodeId: {
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
  readonly on: 'anything' | 'managed-nodes' | 'parameters' | 'things' | 'certificates' | 'quarantine';
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
  { actions: ['iot:DeleteCertificate', 'iot:DetachThingPrincipal', 'iot:UpdateCertificate'], on: 'certificates' },
];

/** Python of the runbook. Sources: AWS Systems Manager API Reference, "DeregisterManagedInstance"; AWS IoT API Reference, "UpdateCertificate". */
export const QUARANTINE = `import boto3


def quarantine(events, context):
    ssm = boto3.client('ssm')
    if events['NodeId'] not in nodes_of(ssm, events['Role']):
        raise ValueError(events['NodeId'] + ' is no node of this group')
    stopped = stop_messages(events) if 'Thing' in events else 0
    ssm.deregister_managed_instance(InstanceId=events['NodeId'])
    forget_codes(ssm, events)
    return {'NodeId': events['NodeId'], 'Certificates': stopped}


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
            iot.delete_certificate(certificateId=certificate, forceDelete=True)
    if events['Release'] != 'yes':
        iot.add_thing_to_thing_group(thingGroupName=events['Group'], thingName=events['Thing'])
    return len(principals)


def forget_codes(ssm, events):
    pages = ssm.get_paginator('describe_activations').paginate(
        Filters=[{'FilterKey': 'IamRole', 'FilterValues': [events['Role']]}])
    for activation in [each for page in pages for each in page['ActivationList']]:
        ssm.delete_activation(ActivationId=activation['ActivationId'])
    try:
        ssm.delete_parameter(Name=events['Parameter'])
    except ssm.exceptions.ParameterNotFound:
        pass
`;
