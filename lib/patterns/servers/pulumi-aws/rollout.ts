import type { GroupArgs } from '@pulumi/aws/autoscaling';
import type { AwsGroup } from '../aws/words';
import type { FleetParts } from './parts';

/**
 * How a new version of the launch template reaches the servers of a group: Pulumi starts an instance refresh, and does not wait for its end.
 * A server that keeps data lets go of its volumes before the next one takes them; of other servers the new ones come first.
 *
 * It is rolled back only where the image is named by its ID: Auto Scaling refuses that for one that a parameter names. A server in standby
 * is waited for: it is being patched.
 * Source: Amazon EC2 Auto Scaling User Guide, "Understand the default values for an instance refresh" and "Undo changes with a rollback".
 */
export function rollout({ slot }: AwsGroup, { plan, words }: FleetParts): GroupArgs['instanceRefresh'] {
  const namedByParameter = words.image !== undefined && 'parameter' in words.image;
  return {
    strategy: 'Rolling',
    preferences: {
      ...(slot ? OLD_ONE_FIRST : NEW_ONES_FIRST),
      instanceWarmup: String(plan.warmUpMinutes * 60),
      skipMatching: true,
      standbyInstances: 'Wait',
      scaleInProtectedInstances: 'Wait',
      autoRollback: !namedByParameter,
    },
  };
}

/** Percent of the servers that are wanted. */
const OLD_ONE_FIRST = { minHealthyPercentage: 0, maxHealthyPercentage: 100 };
const NEW_ONES_FIRST = { minHealthyPercentage: 100, maxHealthyPercentage: 110 };
