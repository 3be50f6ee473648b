import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { AwsEdgeNodes } from '../aws';

/** What IoT Core of this account and region calls so. @param resource - e.g. `thing/northwind-production-cabinets-*` */
export function iotArn(scope: Construct, resource: string): string {
  return Stack.of(scope).formatArn({ service: 'iot', resource, arnFormat: ArnFormat.NO_RESOURCE_NAME });
}

/** The parameters that a runbook writes. */
export function parameterArns(scope: Construct, { enrolment, things }: AwsEdgeNodes): readonly string[] {
  const names = [enrolment.parameter, ...(things ? [things.claimParameter] : [])];
  return names.map((name) =>
    Stack.of(scope).formatArn({ service: 'ssm', resource: 'parameter', resourceName: name.replace(/^\//, '') }),
  );
}
