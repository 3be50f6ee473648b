import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';

/** Status that the CLI ends with. Source: Pulumi documentation, "Pulumi CLI: exit codes". */
const FAILED = 1;

const THEIRS = 'nat-0123456789abcdef0';

/** Where the stand-in provider looks when nobody says where. */
const NO_REGION = 'us-east-1';

/** A NAT gateway with its address, beside one that somebody else manages. */
const PROGRAM = `
  const aws = require('@pulumi/aws');
  const vpc = new aws.ec2.Vpc('main', { cidrBlock: '10.20.0.0/16' });
  const subnet = new aws.ec2.Subnet('public', { vpcId: vpc.id, cidrBlock: '10.20.0.0/24' });
  const address = new aws.ec2.Eip('nat', {});
  new aws.ec2.NatGateway('nat', { subnetId: subnet.id, allocationId: address.id });
  aws.ec2.NatGateway.get('theirs', '${THEIRS}');
`;

const pack = (budget: number): string => `
  const { PolicyPack } = require('@pulumi/policy');
  const { costValidation } = require('groundplan/pulumi-cost');
  new PolicyPack('cost', { policies: costValidation({ budget: ${budget} }) });
`;

/** 730 hours and an assumed 100 GB at $0.048, and 730 hours at $0.005: $43.49 a month. */
const OVER = [
  'A month costs no more than its budget.',
  'a month is expected to cost $43.49, $0.01 over the budget of $43.48',
  '$35.04  dev/nat (aws:ec2/natGateway:NatGateway): NAT gateway, 730 × $0.048/hour',
  '$4.80  dev/nat (aws:ec2/natGateway:NatGateway): Data processed, 100 × $0.048/GB (assumed)',
];

/** The pack is that of the package, which is built first. */
withEngine('a policy pack holds a program to a budget', () => {
  let project: Project;
  let folder: string;
  const pulumi = (...args: readonly string[]): Promise<Outcome> =>
    run('pulumi', args, { cwd: folder, env: project.env });
  const held = (budget: number, ...args: readonly string[]): Promise<Outcome> => {
    writeFileSync(path.join(folder, 'cost/index.js'), pack(budget));
    return pulumi(...args, '--policy-pack', 'cost');
  };

  beforeAll(async () => {
    project = new Project('budget');
    folder = project.folder('program');
    for (const each of ['node_modules', 'cost']) mkdirSync(path.join(folder, each));
    symlinkSync(ROOT, path.join(folder, 'node_modules/groundplan'));
    symlinkSync(path.join(ROOT, 'node_modules/@pulumi'), path.join(folder, 'node_modules/@pulumi'));
    const files = {
      'Pulumi.yaml': 'name: juniper\nruntime: { name: nodejs, options: { typescript: false } }\n',
      'package.json': '{ "name": "juniper", "main": "index.js" }',
      'index.js': PROGRAM,
      'cost/PulumiPolicy.yaml': 'runtime: nodejs\n',
      'cost/package.json': '{ "name": "cost", "version": "1.0.0", "main": "index.js" }',
    };
    for (const [file, text] of Object.entries(files)) writeFileSync(path.join(folder, file), text);
    const type = 'aws:ec2/natGateway:NatGateway';
    for (const region of ['eu-west-1', NO_REGION]) {
      project.estate.set({ type, id: THEIRS, name: 'theirs', region, inputs: {}, outputs: {} });
    }
    await pulumi('stack', 'init', 'dev');
    await pulumi('config', 'set', 'aws:region', 'eu-west-1');
  }, 1_200_000);

  afterAll(() => project.remove());

  test('a preview over it fails, and says where the money goes', async () => {
    const { status, output } = await held(43.48, 'preview');
    expect(status).toBe(FAILED);
    for (const line of OVER) expect(output).toContain(line);
    expect(output).toContain('\n          4 resources: 2 priced, 2 free; 1 line item uses assumed usage\n');
  });

  test('what keeps it is made, and what is made costs the same in the next preview', async () => {
    const made = await held(43.49, 'up', '--yes');
    expect(made).toEqual({ status: 0, output: expect.stringContaining('✅ cost@v1.0.0') as string });
    const { status, output } = await held(43.48, 'preview');
    expect(status).toBe(FAILED);
    for (const line of OVER) expect(output).toContain(line);
  });

  test('where the provider names no region, it is asked for', async () => {
    await pulumi('config', 'rm', 'aws:region');
    const { status, output } = await held(1000, 'preview');
    expect(status).toBe(FAILED);
    expect(output).toMatch(
      /\[mandatory].* missing-price .*\n.*\n.*stack: found no region; expected the region of each/,
    );
  });
});
