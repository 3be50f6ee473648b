import { legible } from '../../lib/legible';
import type { Terminal } from './terminal';

/** Tells a person who waits what they wait for. */
export interface Progress {
  readonly step: (text: string) => void;
  readonly stop: () => void;
}

/** A spinner where somebody watches; elsewhere one line, so that a log says what ran. Results are never mixed with it. */
export async function startProgress(message: string, { watched, err }: Terminal): Promise<Progress> {
  const text = legible(message);
  if (watched === undefined) {
    err(`${text} …\n`);
    return { step: () => undefined, stop: () => undefined };
  }
  const { default: ora } = await import('ora');
  const spinner = ora({ text, stream: watched, discardStdin: false }).start();
  return {
    step: (next) => void (spinner.text = legible(next)),
    stop: () => void spinner.stop(),
  };
}
