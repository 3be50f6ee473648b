import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { InputError } from '../../lib/problem';
import type { PricingAnswer, PricingRequest } from './environment-program';
import type { EnvironmentCost } from './price-environment';

/** A process that prices one environment at a time, and ends when it is interrupted. */
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
   * @throws the reason of an interruption, once nothing is written to the directory any more
   */
  async price(request: PricingRequest): Promise<EnvironmentCost> {
    this.child.send(request);
    const [answer] = (await Promise.race([once(this.child, 'message'), this.ended])) as [PricingAnswer];
    if ('cost' in answer) return answer.cost;
    throw 'problems' in answer ? new InputError(answer.problems) : answer.error;
  }

  /** Ends the process: by itself when it is idle, at once when it was interrupted. */
  async end(): Promise<void> {
    if (this.child.connected) this.child.disconnect();
    await this.ended.catch(() => undefined);
    this.interruption.removeEventListener('abort', this.kill);
  }
}

/** Its program stands beside this file, in the sources as in the package. Ctrl-C is for this process to hear, and to pass on. */
function start(temporary: string): ChildProcess {
  const extension = extname(__filename);
  return fork(join(__dirname, `environment-program${extension}`), {
    detached: true,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    execArgv: extension === '.ts' ? ['--require', 'ts-node/register'] : [],
  });
}

async function endOf(child: ChildProcess, interruption: AbortSignal): Promise<never> {
  await once(child, 'exit');
  interruption.throwIfAborted();
  throw new Error('the process that prices environments has ended by itself');
}
