import { Servers } from '../../../../lib/patterns/servers/pulumi-aws';
import { formatProblem, InputError } from '../../../../lib/problem';
import { knownContext, nameOf, recorded, type Recorded } from '../../../engines/pulumi-aws/fixture';
import { certificateArn, production, publicly, staging } from '../fixture';
import { ehr, inputs, only, place, recordEhr } from './fixture';

jest.setTimeout(30_000);

const RULE = 'lb/listenerRule:ListenerRule';

describe('a load balancer', () => {
  test('of production is protected by AWS, and left in the account when it leaves the program', async () => {
    const made = await recordEhr({ loadBalancer: publicly });
    const balancer = only(made, 'lb/loadBalancer:LoadBalancer');
    expect([balancer.inputs.enableDeletionProtection, balancer.retainOnDelete, balancer.protect]).toEqual([
      true,
      true,
      undefined,
    ]);
  });

  test('that is retired, or of an environment that may go whole, is not', async () => {
    for (const made of [
      await recordEhr({ loadBalancer: publicly, retire: true }),
      await recordEhr({ loadBalancer: publicly }, staging),
    ]) {
      const balancer = only(made, 'lb/loadBalancer:LoadBalancer');
      expect([balancer.inputs.enableDeletionProtection, balancer.retainOnDelete]).toEqual([false, undefined]);
    }
  });

  test('lets in whom it is told to, on 443 alone where it is internal', async () => {
    const made = await recordEhr({ loadBalancer: { allowFrom: ['203.0.113.0/24', '198.51.100.0/24'] } });
    const rules = inputs(made, 'vpc/securityGroupIngressRule:SecurityGroupIngressRule');
    expect(Object.entries(rules).map(([name, rule]) => [name, rule.cidrIpv4, rule.fromPort])).toEqual([
      ['ehr-servers-from-load-balancer', undefined, 443],
      ['ehr-tls-from-198.51.100.0-24', '198.51.100.0/24', 443],
      ['ehr-tls-from-203.0.113.0-24', '203.0.113.0/24', 443],
    ]);
  });

  test('writes its logs to a bucket that is left with all that guards it', async () => {
    const made = await recordEhr({ loadBalancer: publicly }, staging);
    const ofBucket = made.resources.filter(({ type }) => type.startsWith('aws:s3/'));
    expect(ofBucket.map(({ type, retainOnDelete }) => [type, retainOnDelete])).toEqual([
      ['aws:s3/bucket:Bucket', true],
      ['aws:s3/bucketLifecycleConfiguration:BucketLifecycleConfiguration', true],
      ['aws:s3/bucketOwnershipControls:BucketOwnershipControls', true],
      ['aws:s3/bucketPolicy:BucketPolicy', true],
      ['aws:s3/bucketPublicAccessBlock:BucketPublicAccessBlock', true],
      ['aws:s3/bucketServerSideEncryptionConfiguration:BucketServerSideEncryptionConfiguration', true],
      ['aws:s3/bucketVersioning:BucketVersioning', true],
    ]);
    const balancer = only(made, 'lb/loadBalancer:LoadBalancer');
    expect(balancer.dependencies.map((urn) => nameOf({ urn }))).toContain('ehr-access-logs');
  });

  test('has a web firewall whose log has the name that AWS WAF asks for', async () => {
    const made = await recordEhr({ loadBalancer: publicly });
    expect(only(made, 'cloudwatch/logGroup:LogGroup', 'ehr-web-firewall').inputs.namePrefix).toBe(
      'aws-waf-logs-northwind-production-ehr-',
    );
  });

  test('needs a certificate', () => {
    const make = (): unknown =>
      new Servers('ehr', {
        ...{ os: 'ubuntu-24.04', network: place(), firstBoot: 'true', loadBalancer: {} },
        context: knownContext(),
      });
    expect(() => make()).toThrow('certificateArn: found nothing; expected the ARN of a certificate');
  });

  test('finds no certificate of another region, which is told before deployment', () => {
    const elsewhere = certificateArn.replace('eu-west-1', 'us-east-1');
    expect(() => ehr({ loadBalancer: publicly, certificateArn: elsewhere })).toThrow(/one in eu-west-1/);
  });
});

describe('a load balancer that fleets share', () => {
  const hosts = ['api.clinic.example'];
  const shared = (more: object = {}): Promise<Recorded> =>
    recorded(() => {
      const portal = ehr({ loadBalancer: { public: true } }, staging);
      const common = { os: 'amazon-linux-2023', network: place(), firstBoot: 'true' } as const;
      new Servers('api', {
        ...{ ...common, loadBalancer: { sharedWith: portal, hosts }, ...more },
        context: knownContext(staging),
      });
    });

  test('leads by a rule to the servers of each, which it reaches', async () => {
    const made = await shared({ runningHours: 'always' });
    const rule = only(made, RULE, 'api-rule');
    expect(rule.inputs).toMatchObject({ conditions: [{ hostHeader: { values: hosts } }] });
    expect([made.namesFrom(rule, 'listenerArn'), made.namesFrom(rule, 'actions')]).toEqual([
      ['ehr-https'],
      ['api-public-targets-ehr'],
    ]);
    expect(made.ofType('aws:lb/loadBalancer:LoadBalancer')).toHaveLength(1);
    const egress = only(made, 'vpc/securityGroupEgressRule:SecurityGroupEgressRule', 'api-load-balancer-to-servers');
    expect(made.namesFrom(egress, 'securityGroupId')).toEqual(['ehr-load-balancer']);
    expect(rule.ignoreChanges).toBeUndefined();
  });

  test('is not opened at night by a deployment, and is opened again for a fleet that stops no more', async () => {
    const stopped = only(await shared(), RULE, 'api-rule');
    expect([stopped.ignoreChanges, stopped.inputs.actions]).toEqual([
      ['actions'],
      [{ type: 'forward', forward: { targetGroups: [expect.anything()] } }],
    ]);
    const always = only(await shared({ runningHours: 'always' }), RULE, 'api-rule');
    expect([always.ignoreChanges, Object.keys((always.inputs.actions as object[])[0] ?? {})]).toEqual([
      undefined,
      ['targetGroupArn', 'type'],
    ]);
  });

  test('takes no two fleets of the same requests, and is that of a fleet that has one', () => {
    const refused = (make: () => unknown): readonly string[] => {
      try {
        make();
      } catch (error) {
        if (error instanceof InputError) return error.problems.map(formatProblem);
        throw error;
      }
      return [];
    };
    return recorded(() => {
      const portal = ehr({ loadBalancer: { public: true } });
      const behind = (name: string, sharedWith: Servers): Servers =>
        new Servers(name, {
          ...{ os: 'amazon-linux-2023', network: place(), firstBoot: 'true', loadBalancer: { sharedWith, hosts } },
          context: knownContext(production),
        });
      const api = behind('api', portal);
      expect(refused(() => behind('other', portal))).toHaveLength(1);
      expect(refused(() => behind('third', api))[0]).toContain('api, which shares that of ehr');
    });
  });
});
