import { scale, add, steady, type Range } from '../../../../range';
import { lift, lift2, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, type Charge } from '../../charge';

import type { Options } from './beanstalk-options';

/** How many custom metrics an environment sends, as a whole and of each server. */
export interface HealthMetrics {
  readonly ofEnvironment: number;
  readonly ofEachServer: number;
}

const NONE: HealthMetrics = { ofEnvironment: 0, ofEachServer: 0 };

/**
 * What enhanced health reporting sends to CloudWatch: what its document names. Source: AWS Elastic Beanstalk developer guide, "Publishing
 * CloudWatch custom metrics".
 */
export function healthMetricsOf(options: Options): Maybe<HealthMetrics> {
  const document = options.text('aws:elasticbeanstalk:healthreporting:system', 'ConfigDocument');
  return document === undefined ? NONE : lift(document, metricsIn);
}

/** Billed as custom metrics. Source: Amazon CloudWatch pricing. */
export function healthCharges(metrics: Maybe<HealthMetrics>, servers: Maybe<Range>): readonly Charge[] {
  if (metrics === NONE) return [];
  const count = lift2(metrics, servers, ({ ofEnvironment, ofEachServer }, running) =>
    add(steady(ofEnvironment), scale(running, ofEachServer)),
  );
  return [perMonth('Health metrics', 'cloudwatch/custom-metric', count)];
}

interface ConfigDocument {
  readonly CloudWatchMetrics?: Readonly<
    Record<'Environment' | 'Instance', Readonly<Record<string, unknown>> | undefined>
  >;
}

function metricsIn(document: string): Maybe<HealthMetrics> {
  const parsed = parse(document);
  if (parsed === undefined) return new Unknown('the document of health reporting is not JSON');
  const { Environment, Instance } = parsed.CloudWatchMetrics ?? {};
  return { ofEnvironment: countOn(Environment), ofEachServer: countOn(Instance) };
}

/** A metric has its seconds, or null where it is off. */
function countOn(metrics: Readonly<Record<string, unknown>> | undefined): number {
  return Object.values(metrics ?? {}).filter((seconds) => seconds !== null).length;
}

function parse(document: string): ConfigDocument | undefined {
  try {
    return JSON.parse(document) as ConfigDocument;
  } catch {
    return undefined;
  }
}
