import type { EnvironmentPlan } from '../../lib/client/plan';
import { startProgress } from '../cli/progress';
import type { Terminal } from '../cli/terminal';

/** Names of environments that are said one by one. */
const MAX_NAMED = 5;

/** Runs work on a client's environments while a person is told how far it has come. */
export async function whileSynthesising<Result>(
  plans: readonly EnvironmentPlan[],
  client: string,
  terminal: Terminal,
  work: (onStart: (plan: EnvironmentPlan) => void) => Promise<Result>,
): Promise<Result> {
  const names = plans.map(({ environment: { name } }) => name);
  const progress = await startProgress(`synthesising ${someOf([...new Set(names)])} of ${client}`, terminal);
  let begun = 0;
  try {
    return await work(({ environment: { name } }) => {
      begun += 1;
      progress.step(`synthesising ${name} of ${client} (${begun} of ${names.length})`);
    });
  } finally {
    progress.stop();
  }
}

function someOf(names: readonly string[]): string {
  if (names.length <= MAX_NAMED) return names.join(', ');
  return `${names.slice(0, MAX_NAMED).join(', ')} and ${names.length - MAX_NAMED} more`;
}
