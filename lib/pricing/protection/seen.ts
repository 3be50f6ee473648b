import { UNTOLD, type Selectable, type SeenTags } from '../../backup-selection';
import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import type { DataHolder } from './data-holders';
import { replicaTags } from './global-table';
import type { LifecycleTarget } from './lifecycle-policies';
import { regional } from './names';
import { seenTags, untold } from './untold';

/** What a plan or a lifecycle policy may name to back up some data. */
export interface Seen extends Selectable {
  /** What it is to a lifecycle policy. @default - nothing */
  readonly lifecycle?: LifecycleTarget;
}

const VOLUME = 'AWS::EC2::Volume';
const INSTANCE = 'AWS::EC2::Instance';

/**
 * Whatever the data of a resource are backed up with, itself first: a server is backed up with all that is attached to it.
 * Source: AWS Backup Developer Guide, "Working with Amazon EC2".
 */
export function seenAs(resource: Resource, holder: DataHolder): readonly Seen[] {
  const { id, type } = resource;
  const itself = { id, arn: holder.arn(resource), tags: tagsOf(resource) };
  if (type === VOLUME) return [{ ...itself, lifecycle: 'VOLUME' }, ...serversOf(resource).map(asServer)];
  return type === INSTANCE ? [{ ...itself, lifecycle: 'INSTANCE' }, volumesWith(resource)] : [itself];
}

function serversOf(volume: Resource): readonly Resource[] {
  return volume.referrers('AWS::EC2::VolumeAttachment', 'VolumeId').flatMap((each) => each.target('InstanceId') ?? []);
}

function asServer(server: Resource): Seen {
  return { id: server.id, arn: regional('ec2', 'instance/')(server), tags: tagsOf(server), lifecycle: 'INSTANCE' };
}

/** Volumes that are made with a server, and bear its tags where it says so. */
function volumesWith(server: Resource): Seen {
  const arn = regional('ec2', 'volume/')(server);
  return { id: `${server.id}/${UNTOLD}`, arn, tags: propagatedTags(server), lifecycle: 'VOLUME' };
}

function propagatedTags(server: Resource): SeenTags {
  const propagates = server.flag('PropagateTagsToVolumeOnCreation') ?? false;
  if (isUnknown(propagates)) return untold(propagates);
  return propagates ? tagsOf(server) : new Map();
}

function tagsOf(resource: Resource): SeenTags {
  return resource.type === 'AWS::DynamoDB::GlobalTable' ? replicaTags(resource) : seenTags(resource.tags);
}
