import { ENROL } from '../../../../lib/patterns/edge-nodes/aws/enrolment-script';
import { awsEdgeNodes } from '../../../../lib/patterns/edge-nodes/aws';
import { hookCode } from '../../../../lib/patterns/edge-nodes/aws/provisioning';
import { QUARANTINE } from '../../../../lib/patterns/edge-nodes/aws/quarantine';
import { planEdgeNodes } from '../../../../lib/patterns/edge-nodes/plan';
import { clinicContext } from '../../../engines/aws-cdk/fixture';
import { cabinets } from '../fixture';
import { runPython, type Run } from '../../../clouds/aws/python';

const group = { Role: 'nodes', Name: 'northwind-production-cabinets', Nodes: 3, ValidDays: 7 };
const kept = {
  Parameter: '/groundplan/activation',
  Tags: { 'groundplan:edge-nodes': 'northwind-production-cabinets' },
};

function operations({ calls }: Run): readonly string[] {
  return calls.map(([operation]) => operation);
}

function argumentsOf({ calls }: Run, operation: string): unknown {
  return calls.find(([name]) => name === operation)?.[1];
}

function enrol(enrolled: number, more: object = {}, answers: object = {}): Run {
  return runPython(
    ENROL,
    'enrol',
    { ...group, ...kept, ...more },
    {
      describe_instance_information: { InstanceInformationList: Array.from({ length: enrolled }, () => ({})) },
      describe_activations: { ActivationList: [{ ActivationId: 'earlier' }] },
      create_activation: { ActivationId: 'newest', ActivationCode: 'SECRET-CODE' },
      ...answers,
    },
  );
}

describe('the runbook that makes codes', () => {
  test('makes one for the nodes that are missing, ends the one before, and keeps it encrypted', () => {
    const run = enrol(1);
    expect(operations(run)).toEqual([
      'ssm.describe_activations',
      'ssm.delete_activation',
      'ssm.describe_instance_information',
      'ssm.create_activation',
      'ssm.put_parameter',
    ]);
    expect(argumentsOf(run, 'ssm.create_activation')).toMatchObject({
      IamRole: 'nodes',
      RegistrationLimit: 2,
      Tags: [{ Key: 'groundplan:edge-nodes', Value: 'northwind-production-cabinets' }],
    });
    expect(argumentsOf(run, 'ssm.put_parameter')).toMatchObject({ Type: 'SecureString', Overwrite: true });
    expect(JSON.stringify(argumentsOf(run, 'ssm.put_parameter'))).toContain('SECRET-CODE');
  });

  test('returns no code, as what it returns is recorded', () => {
    expect(JSON.stringify(enrol(1).answer)).not.toContain('SECRET');
    expect(enrol(1).answer).toMatchObject({ Missing: 2 });
  });

  test('makes none when all nodes are enrolled, and forgets what was there', () => {
    expect(operations(enrol(3))).toEqual([
      'ssm.describe_activations',
      'ssm.delete_activation',
      'ssm.describe_instance_information',
      'ssm.delete_parameter',
    ]);
    expect(enrol(3, {}, { delete_parameter: 'not found' }).answer).toMatchObject({ Missing: 0 });
  });

  test('makes a claim certificate in place of the one before, where nodes send messages', () => {
    const claims = { ClaimPolicy: 'claim', ClaimParameter: '/groundplan/claim', Key: 'key' };
    const run = enrol(0, claims, {
      list_targets_for_policy: { targets: ['arn:aws:iot:eu-west-1:123456789012:cert/0a1b'] },
      create_keys_and_certificate: { certificateArn: 'new', certificatePem: 'PEM', keyPair: { PrivateKey: 'PRIVATE' } },
    });
    expect(operations(run).slice(5)).toEqual([
      'iot.list_targets_for_policy',
      'iot.create_keys_and_certificate',
      'iot.attach_policy',
      'ssm.put_parameter',
      'iot.detach_policy',
      'iot.update_certificate',
      'iot.delete_certificate',
    ]);
    expect(argumentsOf(run, 'iot.delete_certificate')).toEqual({ certificateId: '0a1b', forceDelete: true });
    expect(argumentsOf(run, 'ssm.put_parameter')).toMatchObject({ KeyId: 'key' });
    expect(JSON.stringify(run.answer)).not.toContain('PRIVATE');
  });
});

describe('the runbook that puts a node into quarantine', () => {
  const lost = { NodeId: 'mi-0123456789abcdef0', Role: 'nodes', Parameters: ['/groundplan/activation'] };
  const thing = { Thing: 'harbour', Group: 'quarantine', ClaimPolicy: 'claim' };
  const answers = {
    describe_instance_information: { InstanceInformationList: [{ InstanceId: lost.NodeId }] },
    describe_activations: { ActivationList: [{ ActivationId: 'newest' }] },
    list_thing_principals: { principals: ['arn:aws:iot:eu-west-1:123456789012:cert/0a1b'] },
    list_targets_for_policy: { targets: ['arn:aws:iot:eu-west-1:123456789012:cert/c1a1'] },
  };

  test('stops its messages, ends its management, and makes code and claim of its group worthless', () => {
    const run = runPython(QUARANTINE, 'quarantine', { ...lost, ...thing, Release: 'no' }, answers);
    expect(operations(run)).toEqual([
      'ssm.describe_instance_information',
      'iot.list_thing_principals',
      'iot.update_certificate',
      'iot.add_thing_to_thing_group',
      'iot.list_targets_for_policy',
      'iot.detach_policy',
      'iot.update_certificate',
      'iot.delete_certificate',
      'ssm.deregister_managed_instance',
      'ssm.describe_activations',
      'ssm.delete_activation',
      'ssm.delete_parameter',
    ]);
    expect(argumentsOf(run, 'iot.update_certificate')).toEqual({ certificateId: '0a1b', newStatus: 'INACTIVE' });
    expect(argumentsOf(run, 'iot.delete_certificate')).toEqual({ certificateId: 'c1a1', forceDelete: true });
    expect(run.answer).toEqual({ NodeId: lost.NodeId, Certificates: 1 });
  });

  test('frees its name for another machine where that is asked for, so that its thing can go', () => {
    const run = runPython(QUARANTINE, 'quarantine', { ...lost, ...thing, Release: 'yes' }, answers);
    expect(operations(run).slice(1, 5)).toEqual([
      'iot.list_thing_principals',
      'iot.update_certificate',
      'iot.detach_thing_principal',
      'iot.delete_certificate',
    ]);
    expect(argumentsOf(run, 'iot.delete_certificate')).toEqual({ certificateId: '0a1b', forceDelete: true });
    expect(operations(run)).not.toContain('iot.add_thing_to_thing_group');
  });

  test('frees the name of a node later that is managed no longer, and waits until AWS has detached its certificate', () => {
    const event = { ...lost, ...thing, NodeId: '', Release: 'yes' };
    const run = runPython(QUARANTINE, 'quarantine', event, { ...answers, delete_certificate: 'in use at first' });
    expect(operations(run).slice(0, 5)).toEqual([
      'iot.list_thing_principals',
      'iot.update_certificate',
      'iot.detach_thing_principal',
      'iot.delete_certificate',
      'iot.delete_certificate',
    ]);
    expect(operations(run)).not.toContain('ssm.deregister_managed_instance');
    expect(() => runPython(QUARANTINE, 'quarantine', { ...event, Release: 'no' }, answers)).toThrow(
      /NodeId is left out only where a name is released/,
    );
  });

  test('touches no node of another group', () => {
    expect(() => runPython(QUARANTINE, 'quarantine', { ...lost, NodeId: 'mi-other' }, answers)).toThrow(
      /mi-other is no node of this group/,
    );
  });
});

describe('the hook of provisioning', () => {
  const plan = planEdgeNodes('cabinets', cabinets, clinicContext());
  const { things } = awsEdgeNodes(plan);
  if (things === undefined) throw new Error('the group sends messages');
  const code = hookCode(plan, things);
  const claimedDaysAgo = (days: number) => ({
    describe_certificate: {
      certificateDescription: {
        creationDate: `py:datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=${days})`,
      },
    },
    list_thing_principals: { principals: [] },
  });
  const ask = (answers: object): unknown =>
    runPython(code, 'handler', { claimCertificateId: 'claim', parameters: { Node: 'node-2' } }, { ...answers }).answer;

  test('lets a node in that is known, has no certificate, and comes with a fresh claim', () => {
    expect(ask(claimedDaysAgo(6))).toEqual({ allowProvisioning: true });
  });

  test('refuses an expired claim, an unknown node, and one that has a certificate', () => {
    const refused = { allowProvisioning: false };
    expect(ask(claimedDaysAgo(8))).toEqual(refused);
    expect(ask({ ...claimedDaysAgo(6), describe_thing: 'not found' })).toEqual(refused);
    expect(ask({ ...claimedDaysAgo(6), list_thing_principals: { principals: ['one'] } })).toEqual(refused);
  });
});
