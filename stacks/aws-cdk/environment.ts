import { Construct } from 'constructs';
import { monitoringPropsOf, type EnvironmentPlan } from '../../lib/client/plan';
import { Monitoring } from '../../lib/patterns/monitoring/aws-cdk';
import { Network } from '../../lib/patterns/network/aws-cdk';
import { Servers } from '../../lib/patterns/servers/aws-cdk';
import type { IWatched } from '../../lib/engines/aws-cdk/watched';
import { EnvironmentStack } from './environment-stack';

/**
 * A client environment as CDK stacks, one per lifecycle: a network that seldom changes, the workload that stands in it, the
 * monitoring that watches both, and the budget. Each depends on the ones before it and none on the ones after, and they refer to each other weakly,
 * so that no stack waits for another to let go of an export.
 */
export function assembleEnvironment(
  scope: Construct,
  { environment, context }: EnvironmentPlan,
): readonly EnvironmentStack[] {
  const place = { context, account: environment.account, region: environment.region };
  const stacks: EnvironmentStack[] = [];
  const watched: IWatched[] = [];
  const add = (part: string): EnvironmentStack => {
    const stack = new EnvironmentStack(scope, part, place);
    for (const earlier of stacks) stack.addStackDependency(earlier);
    stacks.push(stack);
    return stack;
  };

  const { network, servers } = environment;
  const existing = network !== undefined && 'existing' in network ? network.existing : undefined;
  const made =
    network === undefined || 'existing' in network ? undefined : new Network(add('network'), 'network', network);
  if (made) watched.push(made);
  const fleets = Object.entries(servers);
  if (fleets.length > 0) {
    const workload = add('workload');
    const stand = made ?? (existing && Network.fromAttributes(workload, 'network', existing));
    if (stand === undefined) throw new Error(`environment ${environment.name} has servers and no network`);
    for (const [name, props] of fleets)
      watched.push(new Servers(workload, `servers-${name}`, { ...props, name, network: stand }));
  }
  const props = monitoringPropsOf(environment);
  const monitoringStack = add('monitoring');
  const budgetScope = props.budget && new Construct(add('budget'), 'monitoring');
  const monitoring = new Monitoring(monitoringStack, 'monitoring', { ...props, ...(budgetScope && { budgetScope }) });
  for (const pattern of watched) monitoring.watch(pattern);
  return stacks;
}
