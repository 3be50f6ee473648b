import path from 'node:path';
import type { Stack } from '@pulumi/pulumi/automation';
import { deploymentChanges, type DeploymentChange } from '../../../../lib/pricing/changes';
import { readInputs, type Resource } from '../../../../lib/pricing/readers';
import { clientEnvironment } from '../../../../stacks/pulumi-aws/client-environment';
import { pulumiAws } from '../../../../stacks/pulumi-aws/engine';
import type { ClientFile } from '../../client-file';
import { deploy, type DeployedChanges } from './deployed-changes';
import type { Project } from './project';

/** What was foretold of an edit, and what the engine did. */
export interface Change {
  readonly foretold: readonly DeploymentChange[];
  readonly changes: DeployedChanges;
}

/** An environment that is deployed, and whose file changes: what is said of each edit beforehand, and what the engine did. */
export class Life {
  private recorded: readonly Resource[] = [];
  private recordings = 0;

  private constructor(
    readonly file: ClientFile,
    readonly project: Project,
    readonly stack: Stack,
    private readonly environment: { name: string },
  ) {}

  /** @param name - of the environment, and of its stack */
  static async of(file: ClientFile, project: Project, name: string): Promise<Life> {
    const environment = { name };
    const program = (): Promise<void> => Promise.resolve(void clientEnvironment(file.path, environment.name));
    return new Life(file, project, await project.stack(name, program), environment);
  }

  /** The environment goes by another name in its file; its stack keeps its own. */
  rename(name: string): void {
    this.file.rename('environments', this.environment.name, name);
    this.file.set(`environments.${name}.was`, this.environment.name);
    this.environment.name = name;
  }

  /** What deploying the file would change, as recordings of before and after tell. */
  async foretell(): Promise<readonly DeploymentChange[]> {
    return deploymentChanges(this.recorded, await this.record()).changes;
  }

  /** Deploys the file. What was foretold is what happened. */
  async change(): Promise<Change> {
    const after = await this.record();
    const foretold = deploymentChanges(this.recorded, after).changes;
    const changes = await deploy(this.stack);
    this.recorded = after;
    expect(changes).toEqual(inWordsOfEngine(foretold));
    return { foretold, changes };
  }

  private async record(): Promise<readonly Resource[]> {
    const plan = this.file.client.plans.find(({ environment }) => environment.name === this.environment.name);
    if (plan === undefined) throw new Error(`the file has no environment ${this.environment.name}`);
    this.recordings += 1;
    const directory = path.join(this.project.folder('recordings'), String(this.recordings));
    await pulumiAws.synthesise(plan, directory);
    return readInputs([directory]).resources;
  }
}

/** The same as the engine tells it: servers that are replaced one by one are a change in place of their group. */
function inWordsOfEngine(foretold: readonly DeploymentChange[]): DeployedChanges {
  const ofProviders = foretold.filter(
    ({ id }) => id.includes('/aws:') && !/::[^/]*\//.test(id.slice(id.indexOf('::'))),
  );
  const of = (isSuch: (change: DeploymentChange) => boolean): readonly string[] =>
    [...new Set(ofProviders.filter(isSuch).map(({ id }) => shortName(id)))].sort();
  return {
    added: of(({ kind }) => kind === 'added'),
    changed: of(({ kind, old }) => kind === 'changed' || (kind === 'replaced' && old === undefined)),
    replaced: of(({ kind, old }) => kind === 'replaced' && old !== undefined),
    removed: of(({ kind }) => kind === 'removed' || kind === 'orphaned'),
  };
}

/** `production/aws:ec2/vpc:Vpc::network-vpc` as `ec2/vpc network-vpc`. */
function shortName(id: string): string {
  const [type = '', ...name] = id.slice(id.indexOf('/') + 1).split('::');
  return `${type.split(':')[1] ?? ''} ${name.join('::')}`;
}
