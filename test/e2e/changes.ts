import { DescribeAutoScalingGroupsCommand } from '@aws-sdk/client-auto-scaling';
import { given, type Account } from './account';
import { PASSED_OVER } from './emulator-limits';
import type { PredictedChange } from './groundplan';
import { resourcesOf, stacksOf, type StackResource } from './stacks';

/** Types that the emulator passes over. */
const NOT_COMPARED: ReadonlySet<string> = new Set(Object.values(PASSED_OVER).flat());

/** What stands in an account: each resource by its stack and logical ID, with its physical ID, and the servers of each group. */
export interface Estate {
  readonly resources: ReadonlyMap<string, StackResource>;
  /** By the physical ID of their group. */
  readonly servers: ReadonlyMap<string, readonly string[]>;
}

/** What a deployment did to an estate, or will do: stacks and logical IDs, in alphabetical order. */
export interface Changes {
  readonly added: readonly string[];
  readonly replaced: readonly string[];
  readonly gone: readonly string[];
  /** Groups of servers that stay, and of whose servers none does. */
  readonly rolled: readonly string[];
}

export const NO_CHANGES: Changes = { added: [], replaced: [], gone: [], rolled: [] };

export async function estateOf(account: Account, client: string): Promise<Estate> {
  const resources = await resourcesOf(account, await stacksOf(account, client));
  const { AutoScalingGroups: groups = [] } = await account.autoScaling.send(new DescribeAutoScalingGroupsCommand({}));
  return {
    resources: new Map(resources.filter(isKnown).map((resource) => [resource.id, resource])),
    servers: new Map(
      groups.map(({ AutoScalingGroupName, Instances = [] }) => [
        given(AutoScalingGroupName),
        Instances.map(({ InstanceId }) => given(InstanceId)).sort(),
      ]),
    ),
  };
}

/** The physical ID of the only resource of a type whose logical ID begins so. */
export function physicalId({ resources }: Estate, type: string, beginning: string): string {
  const found = [...resources.values()].filter(
    ({ id, Type }) => Type === type && given(id.split('/')[1]).startsWith(beginning),
  );
  expect(found).toHaveLength(1);
  return given(found[0]?.physicalId);
}

/** What differs between two estates. */
export function changesBetween(before: Estate, after: Estate): Changes {
  const isNew = ({ id, physicalId: now }: StackResource): boolean => before.resources.get(id)?.physicalId !== now;
  const rolled = [...after.resources.values()].filter((resource) => {
    const servers = before.servers.get(resource.physicalId ?? '') ?? [];
    const stay = after.servers.get(resource.physicalId ?? '') ?? [];
    return !isNew(resource) && servers.length > 0 && !servers.some((server) => stay.includes(server));
  });
  return {
    added: idsOf([...after.resources.values()].filter(({ id }) => !before.resources.has(id))),
    replaced: idsOf([...after.resources.values()].filter((each) => before.resources.has(each.id) && isNew(each))),
    gone: idsOf([...before.resources.values()].filter(({ id }) => !after.resources.has(id))),
    rolled: idsOf(rolled),
  };
}

/** The same, as it was foretold. */
export function predictedChanges(changes: readonly PredictedChange[]): Changes {
  const known = changes.filter(({ type }) => isCompared(type));
  const of = (...kinds: readonly PredictedChange['kind'][]): readonly PredictedChange[] =>
    known.filter(({ kind }) => kinds.includes(kind));
  return {
    added: idsOf(of('added')),
    replaced: idsOf(of('replaced').filter(({ old }) => old !== undefined)),
    gone: idsOf(of('removed', 'orphaned')),
    rolled: idsOf(of('replaced').filter(({ old }) => old === undefined)),
  };
}

function isKnown({ Type, physicalId: id }: StackResource): boolean {
  return id !== undefined && isCompared(Type);
}

/** Rules of security groups have no ID of their own in the emulator. */
function isCompared(type: string): boolean {
  return !NOT_COMPARED.has(type) && type !== 'AWS::EC2::SecurityGroupIngress';
}

function idsOf(resources: readonly { readonly id: string }[]): readonly string[] {
  return resources.map(({ id }) => id).sort();
}
