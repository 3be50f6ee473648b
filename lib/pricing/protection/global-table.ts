import type { SeenTags } from '../../backup-selection';
import type { Properties, Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { pointInTimeRecovery, type OwnBackups } from './own-backups';
import { told, untold } from './untold';

/** Point-in-time recovery of the replica that stands where the table is deployed. */
export function replicaRecovery(table: Resource): OwnBackups {
  const replica = replicaOf(table);
  return replica === undefined ? undefined : pointInTimeRecovery(replica);
}

/** Its tags, which a global table has replica by replica. */
export function replicaTags(table: Resource): SeenTags {
  const tags = replicaOf(table)?.list('Tags') ?? [];
  if (isUnknown(tags)) return untold(tags);
  return new Map(
    tags.flatMap((tag) => {
      const key = tag.text('Key');
      return typeof key === 'string' ? [[key, told(tag.text('Value'))] as const] : [];
    }),
  );
}

function replicaOf(table: Resource): Properties | undefined {
  const replicas = table.list('Replicas');
  if (isUnknown(replicas)) return undefined;
  return replicas.find((replica) => replica.text('Region') === table.region);
}
