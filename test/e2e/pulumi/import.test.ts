import { cpSync, symlinkSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';

withEngine('import', () => {
  let project: Project;
  const pulumi = (folder: string, ...args: readonly string[]): Promise<Outcome> =>
    run('pulumi', args, { cwd: folder, env: project.env });
  beforeAll(() => {
    project = new Project('cli', { account: '444444444444' });
  }, 1_200_000);

    test('try', async () => {
      const folder = project.folder('groundplan');
      for (const each of ['Pulumi.yaml', 'package.json', 'tsconfig.json'])
        cpSync(path.join(ROOT, each), path.join(folder, each));
      for (const each of ['bin', 'lib', 'stacks', 'node_modules'])
        symlinkSync(path.join(ROOT, each), path.join(folder, each));
      cpSync(path.join(ROOT, 'examples/retailer'), folder, { recursive: true });
      console.log(await pulumi(folder, 'stack', 'init', 'staging'));
      await pulumi(folder, 'config', 'set', 'groundplan:client', 'client.yaml');
      const { status, output } = await pulumi(folder, 'preview', '--import-file', 'import.json');
      console.log(status, output.slice(-1500));
      cpSync(path.join(folder, 'import.json'), '/work/w-import/scratch/import.json');
    }, 300000);
});
