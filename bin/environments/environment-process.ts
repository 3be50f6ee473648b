import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { extname, join } from 'node:path';
import { InputError } from '../../lib/problem';
import { ProcessEnded } from '../cli/process-ended';
import type { EnvironmentRequest, EnvironmentResults, FromProcess, ToProcess } from './environment-request';

/** A process that works on one environment at a time. It loads an engine as soon as it is started. */
export class EnvironmentProcess {
  private readonly child = start();
  /** How it ended. */
  private readonly ended = endOf(this.child);

  /**
   * @param temporary what the engine takes for the temporary directory
   * @throws InputError when the engine is not installed or refuses the plan, or with what is wrong with what is before
   * @throws ProcessEnded when it is gone
   */
  async ask<Request extends EnvironmentRequest>(
    request: Request,
    temporary: string,
  ): Promise<EnvironmentResults[Request['kind']]> {
    const answered = once(this.child, 'message');
    answered.catch(() => undefined); // its end is told
    this.send({ temporary, request });
    const answer = await Promise.race([answered, this.ended]);
    if (typeof answer === 'string') throw new ProcessEnded(endSentence(request, answer));
    const [message] = answer as [FromProcess];
    if ('result' in message) return message.result as EnvironmentResults[Request['kind']];
    throw 'problems' in message ? new InputError(message.problems) : message.error;
  }

  /** Ends the process, which is idle or killed. */
  async end(): Promise<void> {
    this.send('dismissed');
    await this.ended;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** A process that is gone takes no message: its end tells why. */
  private send(message: ToProcess): void {
    if (this.child.connected) this.child.send(message, () => undefined);
  }
}

/** Its program stands beside this file, in the sources as in the package. Ctrl-C is for this process to hear, and to pass on. */
function start(): ChildProcess {
  const extension = extname(__filename);
  const child = fork(join(__dirname, `environment-program${extension}`), {
    detached: true,
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: extension === '.ts' ? ['--require', 'ts-node/register'] : [],
  });
  child.on('error', () => undefined); // what cannot be sent to a process that ends; its end is told
  return child;
}

async function endOf(child: ChildProcess): Promise<string> {
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return signal === null ? `with ${String(code)}` : `by ${signal}`;
}

function endSentence({ plan }: EnvironmentRequest, how: string): string {
  return `the process that synthesised ${plan.environment.name} was ended ${how}; it may have been short of memory`;
}
