import { nameProblems } from '../../../clouds/aws/names';
import type { Problem } from '../../../problem';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import type { AwsEdgeNodesNames, AwsThings } from './words';

export function namesOf({ fullName }: EdgeNodesPlan): AwsEdgeNodesNames {
  return {
    association: `${fullName}-cloudwatch-agent`,
    maintenanceWindow: `${fullName}-patching`,
    patchBaseline: fullName,
    runbooks: {
      enrol: `${fullName}-enrol`,
      command: `${fullName}-command`,
      quarantine: `${fullName}-quarantine`,
      update: `${fullName}-update`,
    },
  };
}

/** What parameters of a group are called. */
export function parameterName({ fullName }: EdgeNodesPlan, holds: 'activation' | 'claim'): string {
  return `/groundplan/edge-nodes/${fullName}/${holds}`;
}

/** Names that come out too long: outside of client files, names of groups and stacks may be of any length. */
export function tooLongNames(plan: EdgeNodesPlan, things: AwsThings | undefined): readonly Problem[] {
  const { association, maintenanceWindow, patchBaseline, runbooks } = namesOf(plan);
  const named = [
    { of: 'an association of Systems Manager', name: association },
    { of: 'a maintenance window', name: maintenanceWindow },
    { of: 'a patch baseline', name: patchBaseline },
    { of: 'a document of Systems Manager', name: longest(Object.values(runbooks)) },
    { of: 'a patch group', name: plan.patching.group },
    { of: 'the value of a tag', name: plan.fullName },
    ...(things
      ? ([
          { of: 'a thing of IoT Core', name: longest(things.things.map(({ name }) => name)) },
          { of: 'a policy of IoT Core', name: things.claimPolicy },
        ] as const)
      : []),
  ] as const;
  return nameProblems(named, [], 'shorten the name of the group, or of its stack or environment');
}

function longest(names: readonly string[]): string {
  return names.reduce((one, other) => (other.length > one.length ? other : one), '');
}
