import { cpSync, symlinkSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeOver } from '../../../bin/import/take-over';
import { onBothEngines } from '../../bin/import/environments';
import { physicalId } from '../../bin/import/physical';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';
import { Standing } from './provider/estate';

withEngine('import', () => {
  const pulumi = (project: Project, folder: string, ...args: readonly string[]): Promise<Outcome> =>
    run('pulumi', args, { cwd: folder, env: project.env });

  async function prepared(project: Project) {
      const folder = project.folder('groundplan');
      for (const each of ['Pulumi.yaml', 'package.json', 'tsconfig.json'])
        cpSync(path.join(ROOT, each), path.join(folder, each));
      for (const each of ['bin', 'lib', 'stacks', 'node_modules'])
        symlinkSync(path.join(ROOT, each), path.join(folder, each));
      cpSync(path.join(ROOT, 'examples/retailer'), folder, { recursive: true });
      await pulumi(project, folder, 'stack', 'init', 'staging');
      await pulumi(project, folder, 'config', 'set', 'groundplan:client', 'client.yaml');
      return folder;
  }

    test('try', async () => {
      const a = new Project('cli', { account: '444444444444' });
      for (const each of JSON.parse(readFileSync('/work/w-import/scratch/estate-a.json','utf8'))) a.estate.set(each);
      const { deployed, registered, recording } = await onBothEngines('retailer', 'staging');
      const { file, made } = takeOver({recording, registered}, deployed, physicalId, {project: 'groundplan', stack: 'staging'});
      const b = new Project('cli', { account: '444444444444' });
      const fb = await prepared(b);
      let n = 0;
      const resources = file.resources.map((one) => one.id === '<PLACEHOLDER>' ? { ...one, id: `found-${++n}` } : one);
      writeFileSync(path.join(fb, 'import.json'), JSON.stringify({ ...file, resources }, null, 2));
      let text = JSON.stringify(a.estate.all());
      for (const { type, name, logicalName = name, id } of resources) {
        if (id === undefined) continue;
        const s = a.estate.all().find((x) => x.type === type && x.name === logicalName)!;
        text = text.replaceAll(s.id, id);
        const nm = s.inputs.name ?? s.inputs.bucket;
        if (Array.isArray(s.inputs.__defaults) && typeof nm === 'string') text = text.replaceAll(nm, /lb\/|vpc\//.test(type) || /^[a-z]+-[0-9a-f]{17}$|^arn/.test(id) ? `${nm}-cfn` : type.includes('webAcl') ? (id.split('/')[1] ?? '') : (id.split(/[/|:]/).at(-1) ?? ''));
      }
      for (const s of JSON.parse(text) as Standing[]) { const { __defaults, ...inputs } = s.inputs as any; b.estate.set({ ...s, inputs }); }
      const tgt = await pulumi(b, fb, 'up', '--yes', '--skip-preview', '--target', '**:ClientEnvironment::*', '--target', '**$pulumi:providers:aws::*');
      console.log(tgt.status, tgt.output.slice(0, 3000));
      const imp = await pulumi(b, fb, 'import', '--file', 'import.json', '--generate-code=false', '--yes', '--skip-preview');
      console.log(imp.status, imp.output.slice(0, 3000), imp.output.slice(-1500));
      await pulumi(b, fb, 'config', 'set', 'groundplan:imported', 'true');
      const pre = await pulumi(b, fb, 'preview', '--diff');
      writeFileSync('/work/w-import/scratch/preview.txt', pre.output);
      console.log(pre.status, pre.output.slice(-3500));
    }, 300000);
});
