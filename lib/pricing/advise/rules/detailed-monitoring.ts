import { set } from '../change';
import { known } from '../known';
import { launchesIn, type Launches } from '../launches';
import type { Rule } from '../rule';

export const detailedMonitoring: Rule = {
  name: 'detailed-monitoring',
  change: 'watch servers every five minutes instead of every minute outside production',
  effort: 'low',
  risk: 'low',
  caution: 'alarms and scaling see changes later',
  scope: 'outside-production',
  proposals: (inventory) =>
    launchesIn(inventory)
      .filter(isDetailed)
      .map((launches) => ({
        says: 'detailed → basic monitoring',
        billed: launches.billed,
        changes: [set(launches.resource, { [flagOf(launches)]: false })],
      })),
};

/** Each kind of resource says it in another property; a launch configuration is detailed unless told otherwise. */
function flagOf({ resource, prefix }: Launches): string {
  if (prefix !== '') return `${prefix}Monitoring.Enabled`;
  return resource.type === 'AWS::EC2::Instance' ? 'Monitoring' : 'InstanceMonitoring';
}

function isDetailed(launches: Launches): boolean {
  const { resource } = launches;
  const byDefault = resource.type === 'AWS::AutoScaling::LaunchConfiguration';
  return known(resource.flag(flagOf(launches)) ?? byDefault) === true;
}
