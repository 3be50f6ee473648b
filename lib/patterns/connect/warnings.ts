import type { Warning } from '../../profile/warning';
import type { HubPlan, SpokePlan } from './connect-plan';

/** Steps that are left: what comes after this environment is written into its file. */
export function hubWarnings({ spokes }: Pick<HubPlan, 'spokes'>): readonly Warning[] {
  const open = spokes.filter(({ connected }) => !connected);
  return open.map(({ environment, sameAccount }) => {
    const accept = sameAccount ? '' : ', accept its attachment in this account';
    return warning(
      `${environment} is not connected yet: deploy this environment, then ${environment}${accept}, write the ID that the deployment of ${environment} prints as spokes.${environment}.connection, and deploy this one again.`,
    );
  });
}

/** Who has no outbound internet of their own waits for the hub. */
export function spokeWarnings({
  hub,
  outboundInternet,
}: Pick<SpokePlan, 'hub' | 'outboundInternet'>): readonly Warning[] {
  if (!outboundInternet || hub.connected) return [];
  return [
    warning(
      `Nothing leads to the internet before ${hub.environment} has written down the connection: deploy the network of this environment alone, then ${hub.environment}, then the rest.`,
    ),
  ];
}

function warning(says: string): Warning {
  return { pattern: 'connect', says };
}
