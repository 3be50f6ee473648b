import { execFileSync } from 'node:child_process';
import { awsEdgeNodes } from '../../../../../lib/patterns/edge-nodes/aws';
import { onboardingDocument } from '../../../../../lib/patterns/edge-nodes/aws/onboarding/document';
import { greengrassScript } from '../../../../../lib/patterns/edge-nodes/aws/onboarding/greengrass';
import { planEdgeNodes } from '../../../../../lib/patterns/edge-nodes/plan';
import { clinicContext } from '../../../../engines/aws-cdk/fixture';
import { cabinets } from '../../fixture';
import { Machine } from '../machine';

const plan = planEdgeNodes('cabinets', { ...cabinets, greengrass: true }, clinicContext());
const { things } = awsEdgeNodes(plan);
const script = (things && greengrassScript(plan, things, 'eu-west-1')) ?? '';

/** Shows what it is told to be set up with. */
const JAVA = `while [ "$1" != --init-config ]; do shift; done
cp "$2" "$ROOT/config.yaml"`;
const stubs = { curl: 'true', unzip: 'true', java: JAVA, getent: 'exit 2', groupadd: 'true', useradd: 'true' };

let machine: Machine;
beforeEach(() => {
  machine = new Machine(stubs);
  machine.write('/etc/groundplan/node', 'node-2\n');
});
afterEach(() => machine.remove());

test('a node that has a certificate is set up as the core device of its thing', () => {
  machine.write('/etc/groundplan/iot/private.key', 'KEY');
  const { status, out, err } = machine.run(script, ['data.example', 'credentials.example'], '');
  expect([status, out, err]).toEqual([0, 'node-2 is a core device\n', '']);
  const config = machine.read('/config.yaml') ?? '';
  for (const line of [
    'thingName: northwind-production-cabinets-node-2',
    'iotRoleAlias: northwind-production-cabinets',
    'iotDataEndpoint: data.example',
    'iotCredEndpoint: credentials.example',
    'version: 2.17.0',
  ])
    expect(config).toContain(`${line}\n`);
  expect(machine.calls.map((call) => call.split(' ', 2).join(' '))).toEqual(
    expect.arrayContaining(['groupadd --system', 'useradd --system']),
  );
});

test('one without a certificate is sent to get it, and a core device is left alone', () => {
  const run = () => machine.run(script, ['data.example', 'credentials.example'], '').err;
  expect(run()).toBe('this node has no certificate: run provision.sh\n');
  machine.write('/etc/groundplan/iot/private.key', 'KEY');
  machine.write('/greengrass/v2/config/effectiveConfig.yaml', '');
  expect(run()).toBe('this node is a core device already\n');
});

test('the document says how, in blocks that a shell reads', () => {
  const text = onboardingDocument(plan, 'eu-west-1');
  expect(text).toContain('## Greengrass\n');
  expect(text).toContain('--endpoint-type iot:CredentialProvider');
  for (const [, block = ''] of text.matchAll(/```sh\n([^]*?)\n```/g))
    expect(() => execFileSync('sh', ['-n'], { input: block, stdio: 'pipe' })).not.toThrow();
});
