import { Template } from 'aws-cdk-lib/assertions';
import { bindAlarms, type IWatched } from '../../../lib/engines/aws-cdk/watched';
import { Monitoring, type MonitoringProps } from '../../../lib/patterns/monitoring/aws-cdk';
import type { AwsAlarm } from '../../../lib/clouds/aws/signals';
import { clinicContext, testApp, TestStack } from '../../engines/aws-cdk/fixture';
import { cpuAlarm, failedLaunch } from './alarms';

/** A fleet by the name of `northwind-ehr`, watched by these alarms. */
export function fleet(
  alarms: readonly AwsAlarm[] = [cpuAlarm(), ...failedLaunch()],
  watchName = 'servers/ehr',
): IWatched {
  return { watchName, alarms: bindAlarms(alarms, { fleet: 'northwind-ehr' }) };
}

export function build(props: MonitoringProps = {}, watched = [fleet()], context = clinicContext()): TestStack {
  const stack = new TestStack(testApp(), 'monitoring', context);
  const monitoring = new Monitoring(stack, 'monitoring', props);
  for (const pattern of watched) monitoring.watch(pattern);
  return stack;
}

export function synthesise(...args: Parameters<typeof build>): Template {
  return Template.fromStack(build(...args));
}

export const staging = clinicContext({ kind: 'staging' });

/** Logical ID of the topic that has this display name. */
export function topicCalled(template: Template, displayName: string): string {
  const [id = ''] = Object.keys(
    template.findResources('AWS::SNS::Topic', { Properties: { DisplayName: displayName } }),
  );
  return id;
}

/** Properties of an alarm, as far as tests look into them. */
export interface AlarmProperties {
  readonly AlarmName: string;
  readonly AlarmActions?: readonly unknown[];
}

export function alarmsIn(template: Template): readonly AlarmProperties[] {
  const found: Readonly<Record<string, unknown>> = template.findResources('AWS::CloudWatch::Alarm');
  return Object.values(found).map((alarm) => (alarm as { readonly Properties: AlarmProperties }).Properties);
}

/** Names of the alarms of a pattern, without that of the environment. */
export function alarmsOf(template: Template, pattern: string): readonly string[] {
  const prefix = `northwind-production-${pattern}-`;
  const names = alarmsIn(template).map(({ AlarmName }) => AlarmName);
  return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** Logical ID of the alarm that has this name. */
export function alarmCalled(template: Template, name: string): string {
  const [id = ''] = Object.keys(template.findResources('AWS::CloudWatch::Alarm', { Properties: { AlarmName: name } }));
  return id;
}
