import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './engine/cache';
import { Project } from './engine/project';
import { run, type Outcome } from './engine/run';
import { withEngine } from './engine/with-engine';

const TOPIC = 'aws:sns/topic:Topic';

withEngine('an engine that is killed while the cloud makes something', () => {
  let project: Project;
  let folder: string;
  const pulumi = (...args: readonly string[]): Promise<Outcome> =>
    run('pulumi', args, { cwd: folder, env: project.env });

  beforeAll(async () => {
    project = new Project('killed');
    folder = project.folder('program');
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    writeFileSync(
      path.join(folder, 'Pulumi.yaml'),
      'name: killed\nruntime: { name: nodejs, options: { typescript: false } }\n',
    );
    writeFileSync(path.join(folder, 'package.json'), '{ "name": "killed" }');
    writeFileSync(
      path.join(folder, 'index.js'),
      [
        `const { Topic } = require('@pulumi/aws/sns');`,
        `const first = new Topic('first');`,
        `new Topic('second', {}, { dependsOn: [first] });`,
      ].join('\n'),
    );
    await pulumi('stack', 'init', 'dev');
    await pulumi('config', 'set', 'aws:region', 'eu-west-1');
  }, 1_200_000);

  afterAll(() => project.remove());

  test('leaves none of its providers running', async () => {
    project.fail({ method: 'create', type: TOPIC, name: 'second', hangs: true });
    const killer = new AbortController();
    const options = { cwd: folder, env: project.env, signal: killer.signal };
    const up = run('pulumi', ['up', '--yes', '--skip-preview'], options);
    while (standing().length === 0) await wait(100);
    await wait(1_000);
    killer.abort();
    await up;
    expect(standing()).toEqual(['first']);
    await wait(2_000);
    const processes = execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).split('\n');
    expect(processes.filter((each) => each.includes(String(project.env.PULUMI_HOME)))).toEqual([]);
  });

  test('is the end of it: after its lock is taken away, the next run says what was interrupted, and makes the rest', async () => {
    project.fail();
    const locked = await pulumi('up', '--yes', '--skip-preview');
    expect([locked.status > 0, locked.output]).toEqual([true, expect.stringContaining('locked')]);
    await pulumi('cancel', '--yes');
    const { status, output } = await pulumi('up', '--yes', '--skip-preview');
    expect([status, output]).toEqual([0, expect.stringMatching(/::second, interrupted while creating/)]);
    expect(standing()).toEqual(['first', 'second']);
  });

  function standing(): readonly string[] {
    return project.estate
      .all()
      .map(({ name }) => name)
      .sort();
  }
});
