import { readFileSync, writeFileSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import cdkJson from '../../../cdk.json';
import { provideContext } from '../../../lib/engines/aws-cdk/context';
import { profileFor, type ProfileInput } from '../../../lib/profile/profile';
import type { EnvironmentContext } from '../../../lib/profile/context';

/** The context that tests stand in: a clinic's gold production under HIPAA, or what is asked for. */
export function clinicContext(profile: Partial<ProfileInput> = {}): EnvironmentContext {
  const kind = profile.kind ?? 'production';
  return {
    client: { name: 'Northwind Clinic', slug: 'northwind', contact: 'ops@northwind.example' },
    environment: kind,
    places: { home: { region: 'eu-west-1', zones: 3 } },
    profile: profileFor({ tier: 'gold', kind, regulations: ['hipaa'], ...profile }),
  };
}

/** A stack as a client's environment has it: placed, settled, with zones that need no look-up. */
export class TestStack extends Stack {
  constructor(app: App, id: string, context: EnvironmentContext = clinicContext()) {
    super(app, id, { env: { account: '123456789012', region: 'eu-west-1' }, analyticsReporting: false });
    provideContext(this, context);
  }

  override get availabilityZones(): string[] {
    return ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'];
  }
}

/** An app under the feature flags that we deploy with. */
export function testApp(outdir?: string): App {
  return new App({ context: cdkJson.context, ...(outdir !== undefined && { outdir }) });
}

/** Dimensions of a metric, or of all the metrics that an expression is calculated from. */
export function dimensionsOf(metric: IMetric): Readonly<Record<string, unknown>> {
  const { metricStat, mathExpression } = metric.toMetricConfig();
  const own = (metricStat?.dimensions ?? []).map(({ name, value }): [string, unknown] => [name, value]);
  const below = Object.values(mathExpression?.usingMetrics ?? {}).map(dimensionsOf);
  return Object.assign(Object.fromEntries(own), ...below) as Readonly<Record<string, unknown>>;
}

/** Compares a stack's template with the one on file. `UPDATE_GOLDEN=1 npx jest <test>` renews the file. */
export function expectGolden(stack: Stack, file: string): void {
  const template = Template.fromStack(stack).toJSON();
  if (process.env.UPDATE_GOLDEN) writeFileSync(file, `${JSON.stringify(template, undefined, 2)}\n`);
  expect(template).toEqual(JSON.parse(readFileSync(file, 'utf8')));
}
