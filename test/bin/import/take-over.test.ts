import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FORMS } from '../../../bin/import/forms';
import { takeOver, type TakeOver } from '../../../bin/import/take-over';
import { replacementRules } from '../../e2e/pulumi/replacement-rules';
import { onBothEngines, type OnBothEngines } from './environments';
import { physicalId } from './physical';

// Both engines are loaded in it.
jest.setTimeout(120_000);

const SDK = path.dirname(require.resolve('@pulumi/aws/package.json'));

test('every form is of a type that can be imported, by the documentation of its provider, but for two that say nothing', () => {
  const silent = Object.keys(FORMS).filter((token) => {
    const declaration = readFileSync(path.join(SDK, `${token.split(':')[1] ?? ''}.d.ts`), 'utf8');
    return !/## Import|legacy `pulumi import`/.test(declaration);
  });
  expect(silent).toEqual(['aws:ec2/launchTemplate:LaunchTemplate', 'aws:lb/listenerRule:ListenerRule']);
});

test('every type that patterns make has a form, but for those that nothing is taken over for', () => {
  const without = Object.keys(replacementRules()).filter((token) => FORMS[token] === undefined);
  expect(without.sort()).toEqual(WITHOUT_FORM);
});

const WITHOUT_FORM = [
  // A provider that waits makes nothing: it does not import what it waited for.
  'aws:acm/certificateValidation:CertificateValidation',
  // No pattern makes it yet.
  'aws:autoscaling/attachment:Attachment',
  // On the CDK its deployment of Greengrass stands in the stack of the environment itself.
  'aws:cloudformation/stack:Stack',
  'aws:iam/rolePolicy:RolePolicy',
  // A file that a custom resource put into a bucket is put there again.
  'aws:s3/bucketObjectv2:BucketObjectv2',
];

describe('an environment that CloudFormation made', () => {
  let both: OnBothEngines;
  let taken: TakeOver;

  beforeAll(async () => {
    both = await onBothEngines('clinic', 'production');
    taken = takeOver(both, both.deployed, physicalId, { project: 'clinics', stack: 'production' });
  });

  /** What CloudFormation calls the resource of a logical ID that begins so. */
  function called(type: string, part: string): string {
    const found = both.deployed.find((one) => one.type === type && one.path.includes(part));
    if (found === undefined) throw new Error(`no ${type} of ${part}`);
    return physicalId(found);
  }

  function idOf(type: string, name: string): string | undefined {
    return taken.file.resources.find((one) => one.type.includes(type) && (one.logicalName ?? one.name) === name)?.id;
  }

  test('is taken over, but for what two may be', () => {
    expect([taken.taken.length, taken.made.length, taken.left.length]).toEqual([268, 1, 6]);
    expect(taken.made.map(({ resource: { logicalId }, because }) => [logicalId, because])).toEqual([
      ['servers-ehr-servers', 'several may be the same one, and nothing tells which'],
    ]);
  });

  test('names are in the file as CloudFormation has them', () => {
    expect(idOf('ec2/vpc:', 'network-vpc')).toBe(called('AWS::EC2::VPC', 'network/'));
    expect(idOf('ebs/volume:', 'servers-ehr-1-records-windows')).toBe(called('AWS::EC2::Volume', 'Kept1'));
    expect(idOf('iam/role:', 'servers-portal-servers')).toBe(called('AWS::IAM::Role', 'servers-portal/Role'));
    expect(idOf('sns/topic:', 'monitoring-critical')).toBe(called('AWS::SNS::Topic', 'Topic-critical'));
  });

  test('IDs that are made of others are composed', () => {
    const [table, subnet] = [
      called('AWS::EC2::RouteTable', 'privateSubnet1'),
      called('AWS::EC2::Subnet', 'privateSubnet1'),
    ];
    const group = called('AWS::AutoScaling::AutoScalingGroup', 'servers-portal');
    const bucket = called('AWS::S3::Bucket', 'servers-ehr/AccessLogs');
    const window = called('AWS::SSM::MaintenanceWindow', 'servers-ehr/PatchWindow');
    const [role, policy] = [
      called('AWS::IAM::Role', 'servers-portal/Role'),
      called('AWS::IAM::ManagedPolicy', 'servers-portal/Policy'),
    ];
    const [acl = '', own = '', scope = ''] = called('AWS::WAFv2::WebACL', 'servers-portal').split('|');
    const budget = called('AWS::Budgets::Budget', 'monitoring/Budget');
    const rule = called('AWS::Events::Rule', 'FailedLaunch1');
    const expected = [
      ['ec2/route:', 'network-private-1-default', `${table}_0.0.0.0/0`],
      ['ec2/routeTableAssociation:', 'network-private-1', `${subnet}/${table}`],
      ['autoscaling/lifecycleHook:', 'servers-portal-group', `${group}/first-boot`],
      [
        'autoscaling/schedule:',
        'servers-portal-evening',
        `${group}/${called('AWS::AutoScaling::ScheduledAction', 'evening')}`,
      ],
      ['s3/bucketVersioning:', 'servers-ehr-access-logs', bucket],
      ['s3/bucketPolicy:', 'servers-ehr-access-logs', bucket],
      ['iam/rolePolicyAttachment:', 'servers-portal-servers', `${role}/${policy}`],
      [
        'ssm/maintenanceWindowTask:',
        'servers-ehr-patching',
        `${window}/${called('AWS::SSM::MaintenanceWindowTask', 'servers-ehr')}`,
      ],
      ['ssm/patchGroup:', 'servers-ehr-patching', `production.ehr,${called('AWS::SSM::PatchBaseline', 'servers-ehr')}`],
      ['wafv2/webAcl:', 'servers-portal-web-firewall', `${own}/${acl}/${scope}`],
      ['budgets/budget:', 'monitoring-budget', `111111111111:${budget}`],
      ['cloudwatch/eventTarget:', 'monitoring-servers-ehr-FailedLaunch1', `${rule}/Target0`],
      ['sns/topicPolicy:', 'monitoring-critical', called('AWS::SNS::Topic', 'Topic-critical')],
      ['backup/vaultPolicy:', 'backup-vault', called('AWS::Backup::BackupVault', 'backup/Vault')],
      ['backup/vaultLockConfiguration:', 'backup-copies', called('AWS::Backup::BackupVault', 'CopyVault')],
      ['backup/framework:', 'backup-framework', 'northwind_production'],
      [
        'backup/restoreTestingSelection:',
        'backup-restore-test-standard_EBS',
        `standard_EBS:${called('AWS::Backup::RestoreTestingPlan', 'backup')}`,
      ],
    ] as const;
    expect(expected.map(([type, name]) => [type, name, idOf(type, name)])).toEqual(expected);
  });

  test('what CloudFormation does not tell is asked of AWS', () => {
    const asked = taken.taken.flatMap(({ resource, by }) => ('ask' in by ? [[resource.logicalId, by.ask]] : []));
    const address = called('AWS::EC2::EIP', 'publicSubnet1');
    expect(asked).toHaveLength(13);
    expect(Object.fromEntries(asked)).toMatchObject({
      'network-nat-1': `aws ec2 describe-addresses --region eu-west-1 --public-ips ${address} --query 'Addresses[0].AllocationId' --output text`,
      'servers-portal-redirect-from-0.0.0.0-0':
        'aws ec2 describe-security-group-rules --region eu-west-1 --filters ' +
        `Name=group-id,Values=${called('AWS::EC2::SecurityGroup', 'servers-portal/LoadBalancerSecurityGroup')} ` +
        '--query \'SecurityGroupRules[?!IsEgress&&FromPort==`80`&&ToPort==`80`&&IpProtocol==`"tcp"`&&CidrIpv4==`"0.0.0.0/0"`].SecurityGroupRuleId\' --output text',
    });
  });

  test('every entry stands in another, and names are unique', () => {
    const { nameTable, resources } = taken.file;
    expect(Object.keys(nameTable).sort()).toEqual(['aws', 'aws-copy', 'environment']);
    expect(nameTable.environment).toBe(
      'urn:pulumi:production::clinics::groundplan:environment:ClientEnvironment::environment',
    );
    const known = new Set(Object.keys(nameTable));
    for (const { name, parent = '', provider = 'aws' } of resources) {
      expect([known.has(name), known.has(parent), known.has(provider)]).toEqual([false, true, true]);
      known.add(name);
    }
  });
});
