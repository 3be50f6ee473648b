import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';

withEngine('a policy pack holds a program to a budget', () => {
  let project: Project;
  let folder: string;
  const pulumi = async (budget: number, ...args: readonly string[]): Promise<Outcome> => {
    writeFileSync(path.join(folder, 'cost/index.js'), pack(budget));
    const o = await run('pulumi', [...args, '--policy-pack', 'cost'], { cwd: folder, env: project.env });
    console.log(args.join(' '), budget, o.status, o.output);
    return o;
  };
  const plain = async (...args: readonly string[]): Promise<Outcome> => {
    const o = await run('pulumi', args, { cwd: folder, env: project.env });
    console.log(args.join(' '), o.status, o.output);
    return o;
  };

  beforeAll(async () => {
    project = new Project('budget');
    folder = project.folder('program');
    for (const each of ['node_modules', 'cost']) mkdirSync(path.join(folder, each));
    symlinkSync(ROOT, path.join(folder, 'node_modules/groundplan'));
    symlinkSync(path.join(ROOT, 'node_modules/@pulumi'), path.join(folder, 'node_modules/@pulumi'));
    writeFileSync(path.join(folder, 'Pulumi.yaml'), 'name: juniper\nruntime: { name: nodejs, options: { typescript: false } }\n');
    writeFileSync(path.join(folder, 'package.json'), '{ "name": "juniper", "main": "index.js" }');
    writeFileSync(path.join(folder, 'index.js'), PROGRAM);
    writeFileSync(path.join(folder, 'cost/PulumiPolicy.yaml'), 'runtime: nodejs\n');
    writeFileSync(path.join(folder, 'cost/package.json'), '{ "name": "cost", "version": "1.0.0", "main": "index.js" }');
    await plain('stack', 'init', 'dev');
    await plain('config', 'set', 'aws:region', 'eu-west-1');
  }, 1_200_000);

  afterAll(() => project.remove());

  test('over', async () => {
    const theirs = 'nat-0123456789abcdef0';
    project.estate.set({ id: theirs, type: 'aws:ec2/natGateway:NatGateway', name: 'theirs', urn: 'x', inputs: {}, outputs: { id: theirs } } as never);
    await pulumi(1, 'preview');
    await pulumi(39.84 + 3.65, 'preview');
    await pulumi(1000, 'up', '--yes', '--skip-preview');
    await pulumi(1, 'preview');
  });
});

const pack = (budget: number): string => `
  const { PolicyPack } = require('@pulumi/policy');
  const { costValidation } = require('groundplan/pulumi-cost');
  new PolicyPack('cost', { policies: costValidation({ budget: ${budget} }) });
`;

const PROGRAM = `
  const pulumi = require('@pulumi/pulumi');
  const aws = require('@pulumi/aws');
  const vpc = new aws.ec2.Vpc('main', { cidrBlock: '10.20.0.0/16' });
  const subnet = new aws.ec2.Subnet('public', { vpcId: vpc.id, cidrBlock: '10.20.0.0/24' });
  const address = new aws.ec2.Eip('nat', {});
  new aws.ec2.NatGateway('nat', { subnetId: subnet.id, allocationId: address.id });
  aws.ec2.NatGateway.get('theirs', 'nat-0123456789abcdef0');
`;
