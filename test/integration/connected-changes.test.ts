import { ENGINE_NAMES, type EngineName } from '../../lib/engines/engines';
import { parseClient } from '../../lib/client/load';
import { readEnvironment } from '../../lib/portfolio/read-environment';
import { deploymentChanges, type DeploymentChange, type Reading } from '../../lib/pricing';
import { exampleOn } from '../bin/import/environments';
import { emptyDirectory } from '../bin/harness';

jest.setTimeout(300_000);

type Edit = (text: string) => string;

/** An environment of the bank on an engine, after an edit of its file. */
async function reading(engine: EngineName, environment: string, edit: Edit): Promise<Reading> {
  const { plans } = parseClient(edit(exampleOn('bank', engine)), `${process.cwd()}/examples/bank/client.yaml`);
  const plan = plans.find(({ environment: { name } }) => name === environment);
  if (plan === undefined) throw new Error(`the bank has no ${environment}`);
  return readEnvironment(plan, emptyDirectory());
}

async function changes(
  engine: EngineName,
  environment: string,
  edit: Edit,
  before: Edit = (text) => text,
): Promise<readonly DeploymentChange[]> {
  const [earlier, later] = [await reading(engine, environment, before), await reading(engine, environment, edit)];
  return deploymentChanges(earlier.resources, later.resources).changes;
}

const kinds = (all: readonly DeploymentChange[], kind: DeploymentChange['kind']): readonly string[] =>
  all.flatMap((change) => (change.kind === kind ? [change.type] : [])).toSorted();

describe.each(ENGINE_NAMES)('on %s', (engine) => {
  test('a zone more replaces nothing: the attachment takes a subnet more', async () => {
    const two: Edit = (text) => text.replace('      zones: 3\n', '      zones: 2\n');
    const all = await changes(engine, 'shared', (text) => text, two);
    expect(kinds(all, 'replaced')).toEqual([]);
    expect(kinds(all, 'removed')).toEqual([]);
    expect(kinds(all, 'changed')).toContain('AWS::EC2::TransitGatewayAttachment');
  });

  test('a spoke that is connected adds routes, and changes nothing that stands', async () => {
    const early: Edit = (text) => text.replace('staging: { connection: tgw-attach-0b1c2d3e4f5061728 }', 'staging: {}');
    const all = await changes(engine, 'shared', (text) => text, early);
    expect([kinds(all, 'replaced'), kinds(all, 'removed'), kinds(all, 'changed')]).toEqual([[], [], []]);
    expect(kinds(all, 'added')).toContain('AWS::EC2::TransitGatewayRouteTableAssociation');
  });

  test('what finance changes replaces nothing', async () => {
    const charged: Edit = (text) => text.replace('  tier: gold\n', '  tier: gold\n  costCentre: HB-1\n');
    const other: Edit = (text) => text.replace('  tier: gold\n', '  tier: gold\n  costCentre: HB-2\n');
    expect(kinds(await changes(engine, 'shared', other, charged), 'replaced')).toEqual([]);
  });

  test('another address of the device replaces the connection, but for Pulumi, which moves it over', async () => {
    const moved: Edit = (text) => text.replace('198.51.100.10', '198.51.100.20');
    const all = await changes(engine, 'shared', moved);
    expect(kinds(all, 'replaced')).toEqual(
      engine === 'aws-cdk' ? ['AWS::EC2::CustomerGateway', 'AWS::EC2::VPNConnection'] : ['AWS::EC2::CustomerGateway'],
    );
  });

  test('another topology takes the gateway away, and that is foretold', async () => {
    const shared: Edit = (text) => text.slice(0, text.indexOf('  # No NAT gateway of its own'));
    const alone: Edit = (text) => shared(text).replace(/spokes:\n( {8}.*\n)+/, 'spokes: {}\n');
    const without: Edit = (text) => alone(text).replace(/ {4}connect:\n[^]*$/, '');
    expect(kinds(await changes(engine, 'shared', without, alone), 'removed')).toContain('AWS::EC2::TransitGateway');
  });
});
