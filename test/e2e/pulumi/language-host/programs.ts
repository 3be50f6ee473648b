import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import type * as language from '@pulumi/pulumi/proto/language_pb';

/** What programs are started with by `@pulumi/pulumi`, in a process of their own. */
type Options = Readonly<Record<string, unknown>>;

/** A program that says by this status that it has told already what is wrong. */
const TOLD = 32;

export class Programs {
  private readonly running = new Set<ChildProcess>();

  /** @param engine - address that the engine answers at */
  constructor(private readonly engine: string) {}

  /** Runs a program to its end. @returns what is wrong with it, or whether it has told that itself */
  run(request: language.RunRequest): Promise<{ readonly error?: string; readonly bail?: true }> {
    const folder = programFolder(request.getInfo());
    const options = optionsOf(request.getInfo());
    const child = this.start(process.execPath, [...nodeArgs(options), sdk(folder, 'run'), ...this.runArgs(request)], {
      ...process.env,
      ...typescript(options),
      PULUMI_CONFIG: JSON.stringify(configOf(request)),
      PULUMI_CONFIG_SECRET_KEYS: JSON.stringify(request.getConfigsecretkeysList()),
    });
    child.stdout?.pipe(process.stdout);
    child.stderr?.pipe(process.stderr);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        if (code === 0) resolve({});
        else if (code === TOLD) resolve({ bail: true });
        else resolve({ error: `the program ended with ${signal ?? String(code)}` });
      });
    });
  }

  /** Runs a pack of policies for as long as the engine wants it. */
  runPolicyPack(request: language.RunPluginRequest): ChildProcess {
    const folder = programFolder(request.getInfo());
    const env = request
      .getEnvList()
      .map((entry) => [entry.slice(0, entry.indexOf('=')), entry.slice(entry.indexOf('=') + 1)] as const);
    const args = [sdk(folder, 'run-policy-pack'), ...request.getArgsList(), folder];
    return this.start(
      process.execPath,
      args,
      { ...Object.fromEntries(env), ...typescript(optionsOf(request.getInfo())) },
      folder,
    );
  }

  end(): void {
    for (const child of this.running) child.kill('SIGINT');
  }

  private start(command: string, args: readonly string[], env: NodeJS.ProcessEnv, cwd?: string): ChildProcess {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.running.add(child);
    child.once('exit', () => this.running.delete(child));
    return child;
  }

  private runArgs(request: language.RunRequest): readonly string[] {
    const info = request.getInfo();
    const flags = {
      monitor: request.getMonitorAddress(),
      engine: this.engine,
      organization: request.getOrganization(),
      project: request.getProject(),
      'root-directory': info?.getRootDirectory() ?? '',
      stack: request.getStack(),
      pwd: programFolder(info),
      parallel: String(request.getParallel()),
    };
    const given = Object.entries(flags).flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
    const dryRun = request.getDryrun() ? ['--dry-run'] : [];
    return [...given, ...dryRun, info?.getEntryPoint() ?? '.', ...request.getArgsList()];
  }
}

function programFolder(info: language.ProgramInfo | undefined): string {
  return info?.getProgramDirectory() ?? process.cwd();
}

function optionsOf(info: language.ProgramInfo | undefined): Options {
  return info?.getOptions()?.toJavaScript() ?? {};
}

/** A runner of the program's own SDK: an output of another one is foreign to it. */
function sdk(folder: string, command: string): string {
  return require.resolve(`@pulumi/pulumi/cmd/${command}/index.js`, { paths: [path.resolve(folder)] });
}

function nodeArgs({ nodeargs }: Options): readonly string[] {
  return typeof nodeargs === 'string' ? nodeargs.split(' ') : [];
}

function typescript({ typescript: asked }: Options): NodeJS.ProcessEnv {
  return asked === false ? {} : { PULUMI_NODEJS_TYPESCRIPT: 'true' };
}

/** Programs know `aws:region` as `aws:config:region`. */
function configOf(request: language.RunRequest): Readonly<Record<string, string>> {
  const config: Record<string, string> = {};
  request.getConfigMap().forEach((value, key) => {
    const [space = '', ...name] = key.split(':');
    config[`${space}:config:${name.join(':')}`] = value;
  });
  return config;
}
