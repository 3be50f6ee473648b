import path from 'node:path';
import { loadClient } from '../../lib/client/load';
import { OWN_EXCEPTIONS } from '../../lib/guardrails/own-exceptions';
import { ClientEnvironment } from '../../stacks/pulumi-aws/environment';
import { recordEnvironment } from '../../stacks/pulumi-aws/engine';
import { planOf } from '../bin/import/environments';
import { deployed, type Outputs } from '../engines/pulumi-aws/deployed';
import { ehr } from '../patterns/servers/pulumi-aws/fixture';
import { staging } from '../patterns/servers/fixture';
import { cityPlans, ROOT } from '../stacks/clinic';
import { reported, type Told } from '../guardrails/harness';
import { toldOf } from '../guardrails/recorded';

jest.setTimeout(60_000);

/** Every environment of the examples on Pulumi, and those of the bank and the city as if they were. */
const PLANS = [
  ...['examples/clinic/pulumi.yaml', 'examples/retailer/client.yaml'].flatMap(
    (file) => loadClient(path.join(ROOT, file)).plans,
  ),
  ...['shared', 'production', 'staging'].map((environment) => planOf('bank', environment, 'pulumi-aws')),
  ...cityPlans(),
];

/** Every resource that can carry tags carries those of its environment. */
const OPTIONS = { requiredTags: ['client', 'environment', 'managed-by'] };

/** What AWS says of whatever it made: enough for policies to be read. */
const inAws: Outputs = (type, name) => ({
  arn: `arn:aws:made:eu-west-1:123456789012:${name}`,
  ...(type === 'aws:acm/certificate:Certificate' && { domainValidationOptions: [PROOF] }),
});

/** What the authority wants to find in DNS. */
const PROOF = {
  domainName: 'shop.juniper-finch.example',
  resourceRecordName: '_proof.shop.juniper-finch.example.',
  resourceRecordType: 'CNAME',
  resourceRecordValue: '_proof.acm-validations.aws.',
};

/** What stops a deployment. */
const findingsIn = async (told: readonly Told[]): Promise<readonly string[]> =>
  (await reported(told, OPTIONS))
    .filter(({ level }) => level === 'mandatory')
    .map(({ policy, urn, message }) => `${policy} ${urn.split('::').at(-1) ?? ''}: ${message}`);

/** A fleet that keeps its data, in an environment that is not kept. */
const stateful = (): unknown => ehr({ count: 1, dataVolumes: { records: { gib: 100 } } }, staging);

test('in a preview nothing unexplained is found in the production of the examples', async () => {
  for (const plan of PLANS.filter(({ environment }) => environment.kind === 'production'))
    expect(await findingsIn(toldOf(await recordEnvironment(plan)))).toEqual([]);
});

describe('deployed, where every policy can be read', () => {
  const deployments: Told[][] = [];

  beforeAll(async () => {
    const programs = [...PLANS.map((plan) => () => new ClientEnvironment('environment', { plan })), stateful];
    for (const program of programs) deployments.push([...toldOf(await deployed(program, inAws))]);
  });

  test('nothing unexplained is found either', async () => {
    expect(deployments.map(({ length }) => length > 10)).toEqual(deployments.map(() => true));
    for (const deployment of deployments) expect(await findingsIn(deployment)).toEqual([]);
  });

  test('of a fleet alone that keeps its data, it is told that no plan backs them up', async () => {
    const alone = await reported(deployments.at(-1) ?? [], OPTIONS);
    expect(alone.map(({ policy, level, urn }) => [policy, level, urn.split('::').at(-1)])).toEqual([
      ['backup-coverage-in-stack', 'advisory', expect.stringMatching(/^ehr.*records/)],
    ]);
  });

  test('each exception of our own patterns is needed: the day after its last, all that it is about is found', async () => {
    const options = { ...OPTIONS, exceptions: OWN_EXCEPTIONS, today: '2028-01-01' };
    const all = await reported(deployments.flat(), options);
    const found = all.filter(({ level }) => level === 'mandatory');
    const about = found.map(({ policy, urn }) => `${policy} ${(urn.split('::')[2] ?? '').split('$').at(-1) ?? ''}`);
    // An exception that nothing needs would be told by the policy `exceptions`.
    expect([...new Set(about)].sort()).toEqual([
      'deletion-protection aws:ebs/volume:Volume',
      'deletion-protection aws:lb/loadBalancer:LoadBalancer',
      'wildcard-permissions aws:iam/policy:Policy',
    ]);
    const expired = '(its exception expired on 2027-12-31; owner: groundplan maintainers; reason: ';
    expect(found.every(({ message }) => message.includes(expired))).toBe(true);
  });
});
