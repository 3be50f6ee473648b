import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ClientFile } from '../client-file';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';

/** Statuses that the CLI ends with. Source: Pulumi documentation, "Pulumi CLI: exit codes". */
const FAILED = 1;
const UNEXPECTED_CHANGES = 7;

/** Programs that the CLI itself runs, as a user has them: in a folder of their own, with packages that are installed. */
withEngine('the Pulumi CLI', () => {
  const file = new ClientFile(path.join(ROOT, 'examples/retailer/client.yaml'));
  let project: Project;
  let folder: string;
  const pulumi = (...args: readonly string[]): Promise<Outcome> =>
    run('pulumi', args, { cwd: folder, env: project.env });

  beforeAll(() => {
    for (const key of ['policies', 'servers', 'edgeDelivery', 'monitoring'])
      file.drop(`environments.production.${key}`);
    file.drop('environments.staging');
  });

  afterAll(() => file.remove());

  describe('runs the program of this package', () => {
    beforeAll(async () => {
      project = new Project('cli', { account: '333333333333' });
      folder = project.folder('program');
      for (const each of ['Pulumi.yaml', 'package.json', 'tsconfig.json']) {
        copyFileSync(path.join(ROOT, each), path.join(folder, each));
      }
      for (const each of ['bin', 'lib', 'stacks', 'node_modules']) {
        symlinkSync(path.join(ROOT, each), path.join(folder, each));
      }
      await pulumi('stack', 'init', 'production');
      await pulumi('config', 'set', 'groundplan:client', file.path);
    }, 1_200_000);

    afterAll(() => project.remove());

    test('it previews and makes the environment that is called like the stack, and is done', async () => {
      expect(await pulumi('preview')).toEqual({
        status: 0,
        output: expect.stringMatching(/\+ \d+ to create/) as string,
      });
      expect(await pulumi('up', '--yes', '--skip-preview')).toMatchObject({ status: 0 });
      expect(await pulumi('preview', '--expect-no-changes')).toMatchObject({ status: 0 });
    });

    test('changes where none are expected have a status of their own', async () => {
      file.set('environments.production.network.flowLogRetentionDays', 3653);
      const { status, output } = await pulumi('preview', '--expect-no-changes');
      expect([status, output]).toEqual([UNEXPECTED_CHANGES, expect.stringContaining('1 to update')]);
    });

    test('what is wrong with a file is told with its place, and without a stack trace', async () => {
      await pulumi('config', 'set', 'groundplan:environment', 'lab');
      const { status, output } = await pulumi('preview');
      expect(status).toBe(FAILED);
      expect(output).toMatch(/client\.yaml:\d+:\d+ +environments: found no "lab"; expected production/);
      expect(output).not.toMatch(/^ +at /m);
    });
  });

  describe('runs a TypeScript project of a user', () => {
    beforeAll(async () => {
      project = new Project('cli', { account: '333333333333' });
      folder = project.folder('program');
      install(folder);
      writeFileSync(path.join(folder, 'Pulumi.yaml'), 'name: juniper\nruntime: nodejs\n');
      writeFileSync(path.join(folder, 'package.json'), '{ "name": "juniper", "main": "index.ts" }');
      writeFileSync(
        path.join(folder, 'tsconfig.json'),
        '{ "compilerOptions": { "module": "node16", "strict": true } }',
      );
      writeFileSync(
        path.join(folder, 'index.ts'),
        [
          `import { clientEnvironment } from 'groundplan/pulumi-aws';`,
          `const production = clientEnvironment(${JSON.stringify(file.path)}, 'production');`,
          `export const vpcId = production.network?.vpcId;`,
        ].join('\n'),
      );
      await pulumi('stack', 'init', 'dev');
    }, 1_200_000);

    afterAll(() => project.remove());

    test('three lines of it make the environment, and its outputs are those of the stack', async () => {
      expect(await pulumi('up', '--yes', '--skip-preview')).toMatchObject({ status: 0 });
      expect((await pulumi('stack', 'output', 'vpcId')).output).toMatch(/^vpc-[0-9a-f]{16}\n$/);
      expect(await pulumi('preview', '--expect-no-changes')).toMatchObject({ status: 0 });
    });

    test('our guardrails find nothing in it, and fail the preview of a bucket beside it that is open', async () => {
      const pack = path.join(ROOT, 'guardrails');
      expect(await pulumi('preview', '--policy-pack', pack)).toMatchObject({ status: 0 });
      const program = readFileSync(path.join(folder, 'index.ts'), 'utf8');
      const open = `new BucketPublicAccessBlock('open', { bucket: 'records', blockPublicAcls: false });`;
      writeFileSync(
        path.join(folder, 'index.ts'),
        `import { BucketPublicAccessBlock } from '@pulumi/aws/s3';\n${program}\n${open}`,
      );
      const { status, output } = await pulumi('preview', '--policy-pack', pack);
      expect([status, output]).toEqual([FAILED, expect.stringMatching(/\[mandatory\].* public-access .*: open\)/)]);
    });

    test('a program that throws fails the preview', async () => {
      writeFileSync(path.join(folder, 'index.ts'), `throw new Error('there is no such shop');`);
      expect(await pulumi('preview')).toEqual({
        status: FAILED,
        output: expect.stringContaining('there is no such shop') as string,
      });
    });
  });
});

/** Installs this package for a project, with what it needs: as it is here, or as `GROUNDPLAN_E2E_MODULES` has it. */
function install(folder: string): void {
  const modules = path.join(folder, 'node_modules');
  const { GROUNDPLAN_E2E_MODULES: installed } = process.env;
  if (installed !== undefined) {
    symlinkSync(installed, modules);
    return;
  }
  mkdirSync(modules);
  symlinkSync(ROOT, path.join(modules, 'groundplan'));
  for (const each of ['@pulumi', 'typescript', 'ts-node']) {
    symlinkSync(path.join(ROOT, 'node_modules', each), path.join(modules, each));
  }
}
