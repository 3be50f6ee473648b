import { output, type Input } from '@pulumi/pulumi';
import { refuse } from '../../../problem';
import { firstBootOf, userData } from '../aws/boot';
import { LAUNCH_HOOK } from '../aws/launch';
import { scriptProblems } from '../aws/problems';
import type { AwsGroup } from '../aws/words';
import type { ServersPlan } from '../plan';

/**
 * What a new server of a group runs, in base64. It reports to its group alone. A script that is a secret stays one.
 * @param script - the client's own
 * @throws InputError when it is none that a server can run; one that is known only at deployment is refused then
 */
export function firstBoot(plan: ServersPlan, { slot }: AwsGroup, script: Input<string> | undefined): Input<string> {
  const boot = { ...firstBootOf(plan, slot), reports: { hook: LAUNCH_HOOK } };
  const encoded = (text: string): string => Buffer.from(text).toString('base64');
  if (script === undefined) return encoded(userData(boot));
  const checked = (text: string): string => {
    refuse(scriptProblems(plan, { firstBoot: text }));
    return encoded(userData(boot, { text }));
  };
  return typeof script === 'string' ? checked(script) : output(script).apply(checked);
}
