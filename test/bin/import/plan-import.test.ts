import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLACEHOLDER, type ImportFile } from '../../../bin/import/import-file';
import type { EngineName } from '../../../lib/engines/engines';
import { readEnvironment } from '../../../lib/portfolio/read-environment';
import { environmentFor, serveAws, type Aws, type ServedStack } from '../deployed/cloudformation';
import { emptyDirectory, groundplan } from '../harness';
import { templatesIn } from '../../stacks/clinic';
import { exampleOn, planIn } from './environments';
import { physicalId } from './physical';

// Both engines are loaded in it.
jest.setTimeout(120_000);

const BOTH = fileWith(retailerOn('pulumi-aws'));

/** The retailer with production alone, by Pulumi from now on. */
const FILE = fileWith(retailerOn('pulumi-aws').replace(/\n {2}staging:\n(?: {4}.*\n|\n)*/, '\n'));

/** The retailer in the account whose credentials there are. */
function retailerOn(engine: EngineName): string {
  return exampleOn('retailer', engine).replaceAll(/[34]{12}/g, '111111111111');
}

/** A client file beside what it names. */
function fileWith(text: string): string {
  const folder = emptyDirectory();
  cpSync(path.join(__dirname, '../../../examples/retailer'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'client.yaml'), text);
  return path.join(folder, 'client.yaml');
}

/** Some of what Pulumi makes has no price yet, which is no matter here. */
const PLAN = ['plan', '--allow-missing'];

/** What CloudFormation has of an environment. */
async function stacksOf(environment: string): Promise<readonly ServedStack[]> {
  const directory = emptyDirectory();
  const { resources } = await readEnvironment(planIn(retailerOn('aws-cdk'), FILE, environment), directory);
  return Object.entries(templatesIn(directory)).map(([name, template]) => {
    const own = resources.filter(({ stack }) => stack === name);
    return {
      name,
      template,
      tags: { 'managed-by': 'groundplan', client: 'juniper', environment },
      ids: Object.fromEntries(own.map((one) => [one.logicalId, physicalId(one)])),
    };
  });
}

describe('plan --deployed --import', () => {
  let aws: Aws;
  let stacks: readonly ServedStack[];
  const environment = { ...process.env };

  beforeAll(async () => {
    stacks = await stacksOf('production');
  });

  async function serve(served: readonly ServedStack[]): Promise<void> {
    aws = await serveAws({ 'eu-central-1': served });
    Object.assign(process.env, environmentFor(aws));
  }

  afterEach(async () => {
    process.env = { ...environment };
    await aws.close();
  });

  test('writes the file, says what it takes over, and refuses nothing', async () => {
    await serve(stacks);
    const file = path.join(emptyDirectory(), 'import.json');
    const { exitCode, out, err } = await groundplan([...PLAN, FILE, '--deployed', '--import', file]);
    expect(exitCode).toBe(0);
    expect(out).toContain('✓ Nothing is replaced, removed or left running, compared with what is deployed\n');
    expect(err).toContain(`${file} takes over 163 of 165 resources, into stack production of project groundplan\n`);
    expect(err).toContain('To fill in where it says <PLACEHOLDER>, as CloudFormation does not tell (4):\n');
    expect(err).toContain('Left to CloudFormation (4):\n');
    const { nameTable, resources } = JSON.parse(readFileSync(file, 'utf8')) as ImportFile;
    const environment = 'urn:pulumi:production::groundplan::groundplan:environment:ClientEnvironment';
    expect(nameTable).toEqual({
      environment: `${environment}::environment`,
      aws: `${environment}$pulumi:providers:aws::aws`,
      'aws-global': `${environment}$pulumi:providers:aws::aws-global`,
    });
    expect(resources.filter(({ component }) => component).length).toBe(15);
    expect(resources.filter(({ id }) => id !== undefined).length).toBe(163);
    expect(resources.filter(({ id }) => id === PLACEHOLDER).length).toBe(4);
    expect(resources.find(({ name }) => name === 'network-vpc')).toEqual({
      type: 'aws:ec2/vpc:Vpc',
      name: 'network-vpc',
      id: stacks.flatMap(({ ids = {} }) => Object.values(ids)).find((id) => id.startsWith('vpc-')),
      parent: 'networkNetwork',
      provider: 'aws',
    });
    expect(new Set(aws.calls.map((call) => call.split(' ')[0]))).toEqual(
      new Set(['GetCallerIdentity', 'DescribeStacks', 'GetTemplate', 'ListStackResources']),
    );
  });

  test('without it, the other engine is refused, and the file named as a way', async () => {
    await serve(stacks);
    const { exitCode, out } = await groundplan([...PLAN, FILE, '--deployed']);
    expect(exitCode).toBe(4);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('groundplan plan --deployed --import FILE');
  });

  test('an environment that CloudFormation has no stack of is told, and no file written', async () => {
    await serve([]);
    const file = path.join(emptyDirectory(), 'import.json');
    const { exitCode, err } = await groundplan([...PLAN, FILE, '--deployed', '--import', file]);
    expect(exitCode).toBe(0);
    expect(err).toContain(`${file} is not written: no CloudFormation stack of production is deployed\n`);
    expect(existsSync(file)).toBe(false);
  });

  test('what Pulumi deploys is not known to CloudFormation, and no comparison with nothing is made', async () => {
    await serve([]);
    const { exitCode, err } = await groundplan([...PLAN, FILE, '--deployed']);
    expect(exitCode).toBe(2);
    expect(err).toBe(
      'environments.production.engine: found an environment that Pulumi deploys, which --deployed does not see; ' +
        'expected --against with a file that `pulumi stack export` writes\n',
    );
  });

  test('several environments are moved one at a time', async () => {
    await serve([...stacks, ...(await stacksOf('staging'))]);
    const { exitCode, err } = await groundplan([...PLAN, BOTH, '--deployed', '--import', 'import.json']);
    expect(exitCode).toBe(2);
    expect(err).toContain(
      '--import: found 2 environments that CloudFormation deployed and Pulumi is to take over (production, staging); ' +
        'expected one at a time: change the engine of the next one when this one is moved\n',
    );
    expect(existsSync('import.json')).toBe(false);
  });

  test('needs --deployed, which tells the IDs', async () => {
    await serve([]);
    const { exitCode, out, err } = await groundplan([...PLAN, FILE, '--import', 'import.json']);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' });
    expect(err).toBe(
      'found --import import.json alone; expected --deployed beside it: CloudFormation reports the IDs of what it deployed\n',
    );
    expect(aws.calls).toEqual([]);
  });
});
