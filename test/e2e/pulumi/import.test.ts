import type { Stack } from '@pulumi/pulumi/automation';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PLACEHOLDER, type ImportedResource, type ImportFile } from '../../../bin/import/import-file';
import { takeOver } from '../../../bin/import/take-over';
import { clientEnvironment } from '../../../stacks/pulumi-aws/client-environment';
import { onBothEngines } from '../../bin/import/environments';
import { physicalId } from '../../bin/import/physical';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';
import type { Standing } from './provider/estate';
import type { Values } from './provider/values';

const ACCOUNT = '444444444444';

/**
 * Staging of the retailer, which CloudFormation made, taken over by the real engine. What stands is what Pulumi would have made, under the
 * IDs and the names that CloudFormation gives; which resource has which of them is reviewed in test/bin/import/golden.
 */
withEngine('an environment that CloudFormation made', () => {
  let project: Project;
  let folder: string;
  let file: ImportFile;

  beforeAll(async () => {
    const { deployed, ...program } = await onBothEngines('retailer', 'staging');
    const written = takeOver(program, deployed, physicalId, { project: 'groundplan', stack: 'staging' }).file;
    file = { ...written, resources: filledIn(written.resources) };
    project = new Project('groundplan', { account: ACCOUNT });
    for (const standing of renamed(await madeByPulumi(), file.resources)) project.estate.set(standing);
    folder = userFolder(project);
    writeFileSync(path.join(folder, 'import.json'), JSON.stringify(file));
    await pulumi('stack', 'init', 'staging');
    await pulumi('config', 'set', 'groundplan:client', 'client.yaml');
    await pulumi('config', 'set', 'groundplan:imported', 'true');
  }, 1_200_000);

  afterAll(() => project.remove());

  test('has its component and its provider first, which the file names', async () => {
    const targets = ['**:ClientEnvironment::*', '**$pulumi:providers:aws::*'];
    const { status, output } = await pulumi(
      'up',
      '--yes',
      '--skip-preview',
      ...targets.flatMap((one) => ['--target', one]),
    );
    expect([status, output]).toEqual([0, expect.stringMatching(/\+ 3 created/)]);
  });

  test('is taken over whole by the file: 9 components and 108 resources', async () => {
    const { status, output } = await pulumi(
      'import',
      '--file',
      'import.json',
      '--generate-code=false',
      '--yes',
      '--skip-preview',
    );
    expect([status, output]).toEqual([0, expect.stringMatching(/= 117 imported/)]);
  });

  test('then there is nothing to make, to change or to replace', async () => {
    const { status, output } = await pulumi('preview', '--expect-no-changes');
    expect([status, output]).toEqual([0, expect.stringMatching(/Resources:\s+120 unchanged/)]);
  });

  test('without the names that it has, much of it would be replaced', async () => {
    await pulumi('config', 'set', 'groundplan:imported', 'false');
    const { output } = await pulumi('preview');
    expect(output).toMatch(/aws:iam:Role servers-shop-servers replace/);
  });

  /** What Pulumi itself makes of the environment. */
  async function madeByPulumi(): Promise<readonly Standing[]> {
    const maker = new Project('groundplan', { account: ACCOUNT });
    const client = path.join(ROOT, 'examples/retailer/client.yaml');
    const stack: Stack = await maker.stack('staging', () => Promise.resolve(void clientEnvironment(client, 'staging')));
    await stack.up();
    const all = maker.estate.all();
    maker.remove();
    return all;
  }

  function pulumi(...args: readonly string[]): Promise<Outcome> {
    return run('pulumi', args, { cwd: folder, env: project.env });
  }
});

/** What a person asks AWS for, in the place of each placeholder. */
function filledIn(resources: readonly ImportedResource[]): readonly ImportedResource[] {
  return resources.map((one, at) => (one.id === PLACEHOLDER ? { ...one, id: `asked-for-${at}` } : one));
}

/** A folder with the program of this package and a client file. */
function userFolder(project: Project): string {
  const folder = project.folder('user');
  for (const each of ['Pulumi.yaml', 'package.json', 'tsconfig.json'])
    cpSync(path.join(ROOT, each), path.join(folder, each));
  for (const each of ['bin', 'lib', 'stacks', 'node_modules'])
    symlinkSync(path.join(ROOT, each), path.join(folder, each));
  cpSync(path.join(ROOT, 'examples/retailer'), folder, { recursive: true });
  return folder;
}

/** The same under other IDs and names, wherever they are used. Nothing says any more which names Pulumi made up. */
function renamed(standing: readonly Standing[], resources: readonly ImportedResource[]): readonly Standing[] {
  const text = resources.reduce((before, { type, name, logicalName = name, id }) => {
    const own = standing.find((each) => each.type === type && each.name === logicalName);
    if (own === undefined || id === undefined) return before;
    const made = madeUp(own.inputs);
    const after = made === undefined ? before : before.replaceAll(made, `CloudFormation-${made}`);
    return after.replaceAll(own.id, id);
  }, JSON.stringify(standing));
  return (JSON.parse(text) as readonly Standing[]).map((each) => {
    const { __defaults, ...inputs } = each.inputs;
    return __defaults === undefined ? each : { ...each, inputs };
  });
}

/** The name that Pulumi gave, where its program gave none. */
function madeUp({ __defaults: defaults, name, bucket }: Values): string | undefined {
  const own = name ?? bucket;
  return Array.isArray(defaults) && typeof own === 'string' ? own : undefined;
}
