import type { Properties, Resource } from '../../../readers/resource';
import { isUnknown, lift, type Maybe } from '../../../readers/unknown';
import { perHour, provided } from '../../charge';
import { meter } from '../../meter';

import { detailedMetricCharges } from '../facts/detailed-metrics';
import { LOGGED_GB } from '../facts/log-delivery';
import { ingestedLogs } from '../facts/published-logs';
import { TRACED_PART, traceCharges } from '../facts/tracing';

/** What a method reports in detail, and what it does beside that where the stage has a cache. Source: Amazon API Gateway Developer Guide, "Metrics". */
const METRICS = { each: 5, ofCache: 2 };

/** Where a stage stands in the properties of what makes it. */
type Path = '' | 'StageDescription.';

/**
 * Free, unless it has a cache, which is billed by the hour and size, detailed metrics for each method, execution logs or traces.
 * Source: Amazon API Gateway pricing; Amazon CloudWatch pricing; AWS X-Ray pricing.
 */
export const restApiStage = meter({
  reads: {
    'AWS::ApiGateway::Stage': (r) => stageAt(r, ''),
    'AWS::ApiGateway::Deployment': (r) => stageAt(r, 'StageDescription.'),
  },
  usage: {
    methods: { unit: 'methods with detailed metrics, where the template does not list them', assume: 10 },
    loggedGb: LOGGED_GB,
    requests: { unit: 'requests per month, where they are traced', assume: 1_000_000 },
    tracedPart: TRACED_PART,
  },
  charges: ({ hasCache, sizeGb, methods, logs, isTraced }, use) => [
    ...provided(hasCache, [
      perHour(
        'Cache',
        lift(sizeGb, (size) => `api-gateway/cache-${size}-gb`),
      ),
    ]),
    ...detailedMetricCharges(
      'Detailed metrics',
      {
        perItem: hasCache === true ? METRICS.each + METRICS.ofCache : METRICS.each,
        items: methods,
        note: 'of each method that is called',
      },
      use.methods,
    ),
    ...ingestedLogs('Execution logs', logs, use.loggedGb),
    ...traceCharges(isTraced, use.requests, use.tracedPart),
  ],
});

interface Stage {
  readonly hasCache: Maybe<boolean>;
  readonly sizeGb: Maybe<string>;
  /** Methods with detailed metrics; `undefined` where all have them, and the template does not list them. */
  readonly methods: Maybe<number> | undefined;
  readonly logs: Maybe<boolean>;
  readonly isTraced: Maybe<boolean>;
}

function stageAt(r: Resource, path: Path): Stage {
  const settings = r.list(`${path}MethodSettings`);
  return {
    hasCache: r.flag(`${path}CacheClusterEnabled`) ?? false,
    sizeGb: r.text(`${path}CacheClusterSize`) ?? '0.5',
    methods: isUnknown(settings) ? settings : methodsWithMetrics(r, path, settings),
    logs: lift(settings, (known) => logsExecution(r, path) || known.some((setting) => logsExecution(setting, ''))),
    isTraced: r.flag(`${path}TracingEnabled`) ?? false,
  };
}

/** Settings are of one method, or of all: then the description of a stage may have them itself. */
function methodsWithMetrics(r: Resource, path: Path, settings: readonly Properties[]): number | undefined {
  const reporting = settings.filter((setting) => setting.flag('MetricsEnabled') === true);
  const isForAll =
    r.flag(`${path}MetricsEnabled`) === true || reporting.some((each) => each.text('HttpMethod') === '*');
  if (!isForAll) return reporting.length;
  const methods = r.target('RestApiId')?.referrers('AWS::ApiGateway::Method', 'RestApiId').length ?? 0;
  return methods === 0 ? undefined : methods;
}

function logsExecution(settings: Properties, path: Path): boolean {
  const level = settings.text(`${path}LoggingLevel`);
  return level === 'INFO' || level === 'ERROR' || settings.flag(`${path}DataTraceEnabled`) === true;
}
