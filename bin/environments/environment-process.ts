import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import type { DeploymentChanges } from '../../lib/pricing';
import { InputError } from '../../lib/problem';
import { ProcessEnded } from '../cli/process-ended';
import type { ComparisonRequest, EnvironmentAnswer, EnvironmentRequest, PricingRequest } from './environment-program';
import type { EnvironmentCost } from './price-environment';

/** A process that synthesises one environment at a time, prices or compares it, and ends when it is interrupted. */
export class EnvironmentProcess {
  private readonly child: ChildProcess;
  private readonly ended: Promise<never>;
  private readonly kill = (): void => void this.child.kill('SIGKILL');

  /**
   * @param temporary what the engine takes for the temporary directory: the CDK leaves copies of assets in it
   * @throws the reason of an interruption that came before
   */
  constructor(
    temporary: string,
    private readonly interruption: AbortSignal,
  ) {
    interruption.throwIfAborted();
    this.child = start(temporary);
    interruption.addEventListener('abort', this.kill, { once: true });
    this.ended = endOf(this.child, interruption);
    this.ended.catch(() => undefined); // it may end while nobody waits for it
  }

  /**
   * @throws InputError when the engine is not installed, or refuses the plan
   * @throws ProcessEnded when it is gone
   * @throws the reason of an interruption, once nothing is written to the directory any more
   */
  price(request: PricingRequest): Promise<EnvironmentCost> {
    return this.ask<EnvironmentCost>(request);
  }

  /** @throws as `price` does */
  compare(request: ComparisonRequest): Promise<DeploymentChanges> {
    return this.ask<DeploymentChanges>(request);
  }

  /** Ends the process: by itself when it is idle, at once when it was interrupted. */
  async end(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    await this.ended.catch(() => undefined);
    this.interruption.removeEventListener('abort', this.kill);
  }

  private async ask<Result>(request: EnvironmentRequest): Promise<Result> {
    const answered = once(this.child, 'message');
    answered.catch(() => undefined); // its end is told
    // A process that is gone takes no request: its end tells why.
    if (this.child.connected) this.child.send(request, () => undefined);
    const [answer] = (await Promise.race([answered, this.ended])) as [EnvironmentAnswer<Result>];
    if ('result' in answer) return answer.result;
    throw 'problems' in answer ? new InputError(answer.problems) : answer.error;
  }
}

/** Its program stands beside this file, in the sources as in the package. Ctrl-C is for this process to hear, and to pass on. */
function start(temporary: string): ChildProcess {
  const extension = extname(__filename);
  const child = fork(join(__dirname, `environment-program${extension}`), {
    detached: true,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    execArgv: extension === '.ts' ? ['--require', 'ts-node/register'] : [],
  });
  child.on('error', () => undefined); // what cannot be sent to a process that ends; its end is told
  return child;
}

async function endOf(child: ChildProcess, interruption: AbortSignal): Promise<never> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  interruption.throwIfAborted();
  const how = signal === null ? `with ${String(code)}` : `by ${signal}`;
  throw new ProcessEnded(`the process that prices environments was ended ${how}; it may have been short of memory`);
}
