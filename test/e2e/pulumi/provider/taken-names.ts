import type { Standing } from './estate';
import type { Values } from './values';

/** What names are unique within, where it is less than an account's region. */
const WITHIN: Readonly<Record<string, string>> = {
  'aws:autoscaling/lifecycleHook:LifecycleHook': 'autoscalingGroupName',
  'aws:autoscaling/policy:Policy': 'autoscalingGroupName',
  'aws:iam/rolePolicy:RolePolicy': 'role',
  'aws:scheduler/schedule:Schedule': 'groupName',
};

/** Types of which two may have one name. */
const SHARED = ['maintenanceWindow', 'maintenanceWindowTarget', 'maintenanceWindowTask', 'patchBaseline'].map(
  (type) => `aws:ssm/${type}:`,
);

/** Whether something that stands has the name that a new resource would have. @param input - that the name is given by */
export function isNameTaken(
  type: string,
  input: string,
  inputs: Values,
  region: string,
  standing: readonly Standing[],
): boolean {
  if (inputs[input] === undefined || SHARED.some((shared) => type.startsWith(shared))) return false;
  const within = WITHIN[type];
  return standing.some(
    (each) =>
      each.type === type &&
      each.region === region &&
      each.inputs[input] === inputs[input] &&
      (within === undefined || each.inputs[within] === inputs[within]),
  );
}
