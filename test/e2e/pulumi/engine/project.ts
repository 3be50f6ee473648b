import { LocalWorkspace, PulumiCommand, type PulumiFn, type Stack } from '@pulumi/pulumi/automation';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Estate } from '../provider/estate';
import { setFaults, type Fault } from '../provider/faults';
import { buildCli } from './build-cli';
import { buildStandIn } from './build-stand-in';
import { run, type Outcome } from './run';

export interface ProjectOptions {
  /** Of the account whose credentials there are. @default '123456789012' */
  readonly account?: string;
  /** An emulator that has what the stand-in provider makes, and credentials of the account there. @default - it keeps all by itself */
  readonly emulator?: Readonly<Record<string, string>>;
}

/** A Pulumi project in folders of its own: nothing is shared with another one, and nothing can leave the machine. */
export class Project {
  /** What stands in the account. */
  readonly estate: Estate;
  readonly env: Readonly<Record<string, string>>;
  private readonly root = mkdtempSync(path.join(tmpdir(), 'groundplan-pulumi-'));
  private readonly cli = buildCli();

  constructor(
    readonly name: string,
    { account = '123456789012', emulator }: ProjectOptions = {},
  ) {
    const { folder, version } = buildStandIn();
    const plugin = path.join(this.folder('home'), 'plugins', `resource-aws-v${version}`);
    mkdirSync(plugin, { recursive: true });
    symlinkSync(path.join(folder, 'pulumi-resource-aws'), path.join(plugin, 'pulumi-resource-aws'));
    this.estate = new Estate(this.folder('estate'));
    this.env = {
      PATH: [path.join(this.cli, 'bin'), path.dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
      PULUMI_HOME: this.folder('home'),
      PULUMI_BACKEND_URL: `file://${this.folder('state')}`,
      PULUMI_CONFIG_PASSPHRASE: 'end to end',
      PULUMI_SKIP_UPDATE_CHECK: 'true',
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: 'true',
      PULUMI_IGNORE_AMBIENT_PLUGINS: 'true',
      PULUMI_NODEJS_TRANSPILE_ONLY: 'true',
      STAND_IN_ESTATE: this.folder('estate'),
      STAND_IN_ACCOUNT: account,
      STAND_IN_EMULATED: String(emulator !== undefined),
      ...emulator,
    };
  }

  /** A stack that a program in this process describes. */
  async stack(stackName: string, program: PulumiFn): Promise<Stack> {
    const pulumiCommand = await PulumiCommand.get({ root: this.cli });
    return LocalWorkspace.createOrSelectStack(
      { projectName: this.name, stackName, program },
      { pulumiCommand, envVars: { ...this.env }, workDir: this.folder(`work-${stackName}`) },
    );
  }

  /** Runs a command of the CLI on a stack. */
  run(stackName: string, ...args: readonly string[]): Promise<Outcome> {
    return run('pulumi', [...args, '--stack', stackName], { cwd: this.folder(`work-${stackName}`), env: this.env });
  }

  /** What the cloud fails to do from now on. */
  fail(...faults: readonly Fault[]): void {
    setFaults(this.folder('estate'), faults);
  }

  /** A folder of this project. */
  folder(name: string): string {
    const folder = path.join(this.root, name);
    mkdirSync(folder, { recursive: true });
    return folder;
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
