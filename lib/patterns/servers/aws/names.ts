import { firewallLogName } from '../../../clouds/aws/managed-rules';
import { nameProblems, type AwsName } from '../../../clouds/aws/names';
import type { Problem } from '../../../problem';
import type { ServersPlan } from '../servers-plan';

import type { AwsServersNames } from './words';

export function namesOf({ fullName }: ServersPlan): AwsServersNames {
  return {
    association: `${fullName}-cloudwatch-agent`,
    maintenanceWindow: `${fullName}-patching`,
    patchBaseline: fullName,
    webFirewall: fullName,
  };
}

/** Names that come out too long: outside of client files, names of fleets and stacks may be of any length. */
export function tooLongNames(plan: ServersPlan): readonly Problem[] {
  return nameProblems(all(plan), [], 'shorten the name of the fleet, or of its stack or environment');
}

function all(plan: ServersPlan): readonly AwsName[] {
  const { fullName, entrance, patching } = plan;
  const { association, maintenanceWindow, patchBaseline, webFirewall } = namesOf(plan);
  return [
    { of: 'an association of Systems Manager', name: association },
    { of: 'the value of a tag', name: fullName },
    { of: 'a patch group', name: patching.group },
    ...('window' in patching ? [{ of: 'a maintenance window', name: maintenanceWindow } as const] : []),
    ...(patching.by === 'in-place' ? [{ of: 'a patch baseline', name: patchBaseline } as const] : []),
    ...(entrance?.webFirewall
      ? ([
          { of: 'a metric of AWS WAF', name: webFirewall },
          { of: 'a log group', name: firewallLogName(webFirewall, STACK_UUID) },
        ] as const)
      : []),
  ];
}

/** As long as the ID of any stack. */
const STACK_UUID = '00000000-0000-0000-0000-000000000000';
