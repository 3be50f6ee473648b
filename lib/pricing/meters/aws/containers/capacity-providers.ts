import type { Properties, Resource } from '../../../readers/resource';
import { allKnown, lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';

import { given } from '../../facts/given';

/** What runs tasks. */
type Provider = 'fargate' | 'fargate-spot' | 'servers' | 'managed-servers';

/** A provider's share of a service's tasks: its base first, then by weight. */
export interface Share {
  readonly provider: Provider;
  readonly base: number;
  readonly weight: number;
}

const BY_NAME: Readonly<Record<string, Provider>> = { FARGATE: 'fargate', FARGATE_SPOT: 'fargate-spot' };

/** Who runs a service's tasks: by its launch type, its own strategy or its cluster's, in this order. */
export function sharesOf(service: Resource): Maybe<readonly Share[]> {
  const launchType = service.text('LaunchType');
  if (launchType !== undefined) return lift(launchType, (name) => [only(BY_NAME[name] ?? 'servers')]);
  return lift(strategyOf(service), (items) => (items.length === 0 ? [only('servers')] : allKnown(items.map(shareOf))));
}

/** How many of a number of tasks fall to one of the shares, on average. */
export function tasksOn(share: Share, shares: readonly Share[], tasks: number): number {
  const base = shares.reduce((sum, each) => sum + each.base, 0);
  const weight = shares.reduce((sum, each) => sum + each.weight, 0);
  if (tasks <= base) return base > 0 ? (tasks * share.base) / base : 0;
  return share.base + (tasks - base) * (weight > 0 ? share.weight / weight : 1 / shares.length);
}

function only(provider: Provider): Share {
  return { provider, base: 0, weight: 1 };
}

function strategyOf(service: Resource): Maybe<readonly Properties[]> {
  return lift(service.list('CapacityProviderStrategy'), (own) => {
    if (own.length > 0) return own;
    // A service that names no cluster runs on the account's default one, which has no strategy of its own.
    return service.value('Cluster') === undefined ? [] : strategyOfCluster(service.target('Cluster'));
  });
}

function strategyOfCluster(cluster: Resource | undefined): Maybe<readonly Properties[]> {
  if (cluster === undefined)
    return new Unknown('its cluster, which decides what runs its tasks, is not among the inputs');
  return lift(cluster.list('DefaultCapacityProviderStrategy'), (own) => {
    if (own.length > 0) return own;
    const [association] = cluster.referrers('AWS::ECS::ClusterCapacityProviderAssociations', 'Cluster');
    return association?.list('DefaultCapacityProviderStrategy') ?? [];
  });
}

function shareOf(item: Properties): Maybe<Share> {
  const size = lift2(item.number('Base') ?? 0, item.number('Weight') ?? 0, (base, weight) => ({ base, weight }));
  return lift2(providerOf(item), size, (provider, { base, weight }) => ({ provider, base, weight }));
}

function providerOf(item: Properties): Maybe<Provider> {
  const target = item.target('CapacityProvider');
  if (target !== undefined)
    return target.value('ManagedInstancesProvider') === undefined ? 'servers' : 'managed-servers';
  return lift(
    given(item.text('CapacityProvider'), 'CapacityProvider'),
    (name) => BY_NAME[name] ?? new Unknown(`the capacity provider ${name} is not among the inputs`),
  );
}
