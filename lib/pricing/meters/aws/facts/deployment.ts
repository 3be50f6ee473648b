import { CUSTOM_RESOURCE } from '../../../readers/custom-resource';
import type { Resource } from '../../../readers/resource';

const FUNCTION = 'AWS::Lambda::Function';
const STATE_MACHINE = 'AWS::StepFunctions::StateMachine';

/** Functions that the CDK's provider framework calls, by the variable that names them. Source: aws-cdk-lib/custom-resources, "Provider". */
const CALLED = ['USER_ON_EVENT_FUNCTION_ARN', 'USER_IS_COMPLETE_FUNCTION_ARN'] as const;
const LOG_OF_STATE_MACHINE = 'LoggingConfiguration.Destinations.0.CloudWatchLogsLogGroup.LogGroupArn';
const WAITS = 'WAITER_STATE_MACHINE_ARN';

/** Whether a function runs at deployments alone: it makes custom resources, or is a part of what does. */
export function servesDeployments(fn: Resource): boolean {
  return isOfFramework(fn) || CALLED.some((variable) => callersOf(fn, variable).some(isOfFramework));
}

/** Whether a state machine waits for custom resources. Source: aws-cdk-lib/custom-resources, "Provider". */
export function waitsAtDeployments(stateMachine: Resource): boolean {
  return callersOf(stateMachine, WAITS).some(isProvider);
}

/** Whether all that is known to log into a group serves deployments alone. */
export function isLogOfDeployments(logGroup: Resource): boolean {
  const named = logGroup.target('LogGroupName');
  const functions = [
    ...logGroup.referrers(FUNCTION, 'LoggingConfig.LogGroup'),
    ...(named === undefined ? [] : [named]),
  ];
  const stateMachines = logGroup.referrers(STATE_MACHINE, LOG_OF_STATE_MACHINE);
  if (functions.length + stateMachines.length === 0) return false;
  return functions.every(servesDeployments) && stateMachines.every(waitsAtDeployments);
}

function isOfFramework(fn: Resource): boolean {
  return isProvider(fn) || fn.referrers(STATE_MACHINE, 'DefinitionString').some(waitsAtDeployments);
}

function isProvider(fn: Resource): boolean {
  return fn.referrers(CUSTOM_RESOURCE, 'ServiceToken').length > 0;
}

function callersOf(called: Resource, variable: string): readonly Resource[] {
  return called.referrers(FUNCTION, `Environment.Variables.${variable}`);
}
