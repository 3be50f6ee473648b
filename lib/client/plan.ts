import type { MonitoringProps } from '../patterns/monitoring/props';
import { planMonitoring, type MonitoringPlan } from '../patterns/monitoring/plan';
import { planNetwork, type NetworkPlan } from '../patterns/network/plan';
import { planServers, type ServersPlan } from '../patterns/servers/plan';
import type { Decision } from '../profile/decision';
import { describeHours } from '../profile/support-hours';
import { describeProfile, type BackupTier } from '../profile/profile';
import type { EnvironmentContext } from '../profile/context';
import type { Client, Environment } from './client';
import { contextFor } from './context';

/** Everything that is decided about one environment, before any engine is asked to build it. */
export interface EnvironmentPlan {
  readonly environment: Environment;
  readonly context: EnvironmentContext;
  /** @default - the environment uses an existing network, or none */
  readonly network?: NetworkPlan;
  readonly servers: Readonly<Record<string, ServersPlan>>;
  readonly monitoring: MonitoringPlan;
  readonly decisions: readonly Decision[];
}

/** Plans every environment of a client. */
export function planClient(client: Client): readonly EnvironmentPlan[] {
  return client.environments.map((environment) => planEnvironment(client, environment));
}

/**
 * Plans one environment.
 * @throws InputError when a pattern's props ask for what cannot be had
 */
export function planEnvironment(client: Client, environment: Environment): EnvironmentPlan {
  const context = contextFor(client, environment);
  const network =
    environment.network && !('existing' in environment.network) ? planNetwork(environment.network, context) : undefined;
  const servers = Object.fromEntries(
    Object.entries(environment.servers).map(([name, props]) => [name, planServers(name, props, context)]),
  );
  const monitoring = planMonitoring(monitoringPropsOf(environment), context);
  const decisions = [
    ...environmentDecisions(context),
    ...[network, ...Object.values(servers), monitoring].flatMap((plan) => plan?.decisions ?? []),
  ];
  return { environment, context, ...(network && { network }), servers, monitoring, decisions };
}

/** Monitoring as asked for; an environment's own budget is watched unless the file says otherwise. */
export function monitoringPropsOf({ monitoring, monthlyBudget }: Environment): MonitoringProps {
  return monthlyBudget === undefined ? monitoring : { budget: { monthlyUsd: monthlyBudget }, ...monitoring };
}

function environmentDecisions({ profile }: EnvironmentContext): readonly Decision[] {
  const because = describeProfile(profile);
  const decision = (what: string, choice: string): Decision => ({ pattern: 'environment', what, choice, because });
  return [
    decision('support hours', describeHours(profile.supportHours)),
    decision(
      'encryption keys',
      profile.keys === 'customer-managed' ? "the client's own, rotated each year" : "the provider's",
    ),
    decision('deletion protection', profile.deletionProtection ? 'on' : 'off'),
    decision('backup', backupChoice(profile.backupTier)),
  ];
}

/** Said as it is: a profile asks for backups that no pattern makes yet. */
function backupChoice(tier: BackupTier): string {
  if (tier === 'none') return 'none';
  return `none is made, as there is no backup pattern yet; the profile asks for ${tier.replaceAll('-', ' ')}`;
}
