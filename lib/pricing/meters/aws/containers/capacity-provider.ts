import { Unknown } from '../../../readers/unknown';
import { perHour } from '../../charge';
import { meter } from '../../meter';

const CHOSEN_BY_ECS = new Unknown('ECS chooses the servers of its managed instances as tasks ask for them');

/**
 * A provider of one's own servers is free: its group is billed. One of managed instances is billed for the servers that it
 * launches, and for managing them. Source: Amazon ECS pricing, "Amazon ECS Managed Instances".
 */
export const capacityProvider = meter({
  reads: {
    'AWS::ECS::CapacityProvider': (r) => ({ isManaged: r.value('ManagedInstancesProvider') !== undefined }),
  },
  charges: ({ isManaged }) =>
    isManaged ? [perHour('Management of instances', 'ecs/managed-instances', CHOSEN_BY_ECS)] : [],
});
