import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';

/** Programs that the CLI itself runs, as a user has them: in TypeScript, in a folder of their own. */
withEngine('the CLI', () => {
  let project: Project;
  const pulumi = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
    run('pulumi', args, { cwd: folder, env: project.env });

  beforeAll(() => {
    project = new Project('cli', { account: '333333333333' });
  }, 1_200_000);

  afterAll(() => project.remove());

  describe('with the program of this package', () => {
    let folder: string;

    beforeAll(async () => {
      folder = project.folder('groundplan');
      for (const each of ['Pulumi.yaml', 'package.json', 'tsconfig.json'])
        cpSync(path.join(ROOT, each), path.join(folder, each));
      for (const each of ['bin', 'lib', 'stacks', 'node_modules'])
        symlinkSync(path.join(ROOT, each), path.join(folder, each));
      cpSync(path.join(ROOT, 'examples/retailer'), folder, { recursive: true });
      await pulumi(folder, 'stack', 'init', 'production');
      await pulumi(folder, 'config', 'set', 'groundplan:client', 'client.yaml');
    });

    test('previews the environment that is named like the stack', async () => {
      const { status, output } = await pulumi(folder, 'preview');
      expect([status, output]).toEqual([0, expect.stringMatching(/\+ \d+ to create/)]);
    });
  });
});
