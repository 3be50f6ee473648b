import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pairResources, type Pairing } from '../../../bin/import/pair';
import type { Resource } from '../../../lib/pricing';
import { onBothEngines } from '../../bin/import/environments';

// Both engines are loaded in it.
jest.setTimeout(120_000);

async function pairingOf(example: string, environment: string): Promise<Pairing> {
  const { deployed, registered } = await onBothEngines(example, environment);
  return pairResources(deployed, registered);
}

/** What is deployed, without its stack: `network/Resource/publicSubnet1/Subnet`. */
function within({ path: whole }: Resource): string {
  return whole.split('/').slice(1).join('/');
}

/** What is registered: `ec2/subnet network-public-1`. */
function called({ writtenAs = '', logicalId }: Resource): string {
  return `${writtenAs.split(':')[1] ?? ''} ${logicalId}`;
}

describe('the staging of the retailer', () => {
  let pairing: Pairing;

  beforeAll(async () => {
    pairing = await pairingOf('retailer', 'staging');
  });

  test('each resource that both engines have is itself', () => {
    const golden = readFileSync(path.join(__dirname, 'golden/retailer-staging.txt'), 'utf8');
    const pairs = pairing.pairs.map(({ deployed, registered }) => `${within(deployed)} = ${called(registered)}\n`);
    expect(pairs.sort().join('')).toBe(golden);
  });

  test('what has no partner is of a type that the other engine does not have there', () => {
    expect(pairing.deployed.map(({ resource, because }) => [within(resource), because])).toEqual([
      ['network/Resource/VPCGW', 'none-like-it'],
      ['network/Resource/RestrictDefaultSecurityGroupCustomResource/Default', 'none-like-it'],
      ['Custom::VpcRestrictDefaultSGCustomResourceProvider/Role', 'none-like-it'],
      ['Custom::VpcRestrictDefaultSGCustomResourceProvider/Handler', 'none-like-it'],
    ]);
    expect(pairing.registered.map(({ resource, because }) => [called(resource), because])).toEqual([
      ['cloudwatch/eventTarget monitoring-servers-shop-FailedLaunch', 'none-like-it'],
      ['ec2/defaultSecurityGroup network-default', 'none-like-it'],
      ['iam/rolePolicyAttachment network-flow-logs', 'none-like-it'],
      ['autoscaling/lifecycleHook servers-shop-group', 'none-like-it'],
      ['iam/rolePolicyAttachment servers-shop-closed', 'none-like-it'],
      ['iam/rolePolicyAttachment servers-shop-servers', 'none-like-it'],
      ['s3/bucketLifecycleConfiguration servers-shop-access-logs', 'none-like-it'],
      ['s3/bucketOwnershipControls servers-shop-access-logs', 'none-like-it'],
      ['s3/bucketPublicAccessBlock servers-shop-access-logs', 'none-like-it'],
      ['s3/bucketServerSideEncryptionConfiguration servers-shop-access-logs', 'none-like-it'],
      ['s3/bucketVersioning servers-shop-access-logs', 'none-like-it'],
      ['vpc/securityGroupEgressRule servers-shop-servers-anywhere', 'none-like-it'],
      ['vpc/securityGroupIngressRule servers-shop-redirect-from-0.0.0.0-0', 'none-like-it'],
      ['vpc/securityGroupIngressRule servers-shop-tls-from-0.0.0.0-0', 'none-like-it'],
    ]);
  });
});

describe('the production of the clinic, which has servers that keep data', () => {
  let pairing: Pairing;

  beforeAll(async () => {
    pairing = await pairingOf('clinic', 'production');
  });

  test('217 of 223 resources that are deployed have a partner', () => {
    expect([pairing.pairs.length, pairing.deployed.length, pairing.registered.length]).toEqual([217, 6, 52]);
  });

  test('two instance profiles that became one are no guess', () => {
    const ambiguous = [...pairing.deployed, ...pairing.registered].filter(({ because }) => because === 'ambiguous');
    expect(ambiguous.map(({ resource: { path: whole } }) => whole)).toEqual([
      'northwind-production-workload/servers-ehr/Server1/LaunchTemplate/Profile',
      'northwind-production-workload/servers-ehr/Server2/LaunchTemplate/Profile',
      'northwind-production/servers-ehr/servers-ehr-servers',
    ]);
  });

  test('subnets, volumes and gateways stand in the same place by either engine', () => {
    const at = ({ deployed, registered }: Pairing['pairs'][number], property: string): readonly unknown[] => [
      deployed.value(property),
      registered.value(property),
    ];
    const ofType = (type: string): Pairing['pairs'] => pairing.pairs.filter((pair) => pair.deployed.type === type);
    expect(ofType('AWS::EC2::Subnet').map((pair) => at(pair, 'CidrBlock'))).toHaveLength(9);
    for (const pair of ofType('AWS::EC2::Subnet')) {
      const [block, other] = at(pair, 'CidrBlock');
      expect(block).toBe(other);
    }
    for (const pair of ofType('AWS::EC2::Volume')) {
      const [zone, other] = at(pair, 'AvailabilityZone');
      expect(zone).toBe(other);
    }
    expect(ofType('AWS::EC2::Volume')).toHaveLength(2);
  });
});

test('a property that cannot change in place, and is another, makes no pair', async () => {
  const { deployed, registered } = await onBothEngines('clinic', 'staging');
  const elsewhere = await onBothEngines('retailer', 'staging');
  const vpc = (resources: readonly Resource[]): readonly Resource[] =>
    resources.filter(({ type }) => type === 'AWS::EC2::VPC');
  expect(pairResources(vpc(deployed), vpc(registered)).pairs).toHaveLength(1);
  const { pairs, registered: alone } = pairResources(vpc(deployed), vpc(elsewhere.registered));
  expect([pairs, alone.map(({ because }) => because)]).toEqual([[], ['differs']]);
});
