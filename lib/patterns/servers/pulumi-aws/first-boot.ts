import { output, type Input } from '@pulumi/pulumi';
import { refuse } from '../../../problem';
import { firstBootOf, userData } from '../aws/boot';
import { LAUNCH_HOOK } from '../aws/launch';
import { scriptProblems } from '../aws/problems';
import type { AwsGroup } from '../aws/words';
import type { ServersPlan } from '../plan';

/**
 * What a new server of a group runs, in base64. It reports to its group alone. A script that is a secret stays one.
 * @param script - the client's own; what is known only at deployment is checked then
 */
export function firstBoot(plan: ServersPlan, { slot }: AwsGroup, script: Input<string> | undefined): Input<string> {
  const boot = { ...firstBootOf(plan, slot), reports: { hook: LAUNCH_HOOK } };
  const encoded = (text?: string): string =>
    Buffer.from(userData(boot, text === undefined ? undefined : { text })).toString('base64');
  if (script === undefined || typeof script === 'string') return encoded(script);
  return output(script).apply((text) => {
    refuse(scriptProblems(plan, { firstBoot: text }));
    return encoded(text);
  });
}
