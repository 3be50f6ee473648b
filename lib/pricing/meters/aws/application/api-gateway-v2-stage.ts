import type { Resource } from '../../../readers/resource';
import { meter } from '../../meter';

import { detailedMetricCharges } from '../facts/detailed-metrics';
import { LOGGED_GB } from '../facts/log-delivery';
import { ingestedLogs } from '../facts/published-logs';

/** What a route reports in detail, of HTTP and WebSocket APIs alike. Source: Amazon API Gateway Developer Guide, "Metrics". */
const METRICS_PER_ROUTE = 6;

/** Free, unless it has detailed metrics for its routes, or execution logs, as WebSocket APIs may. Source: Amazon CloudWatch pricing. */
export const apiGatewayV2Stage = meter({
  reads: {
    'AWS::ApiGatewayV2::Stage': (r) => ({ routes: routesWithMetrics(r), logs: logsExecution(r) }),
  },
  usage: {
    routes: { unit: 'routes with detailed metrics, where the template does not list them', assume: 10 },
    loggedGb: LOGGED_GB,
  },
  charges: ({ routes, logs }, use) => [
    ...detailedMetricCharges(
      'Detailed metrics',
      { perItem: METRICS_PER_ROUTE, items: routes, note: 'of each route that is called' },
      use.routes,
    ),
    ...ingestedLogs('Execution logs', logs, use.loggedGb),
  ],
});

/** Routes by the key that their settings have. */
function settingsByRoute(stage: Resource): readonly string[] {
  const settings = stage.value('RouteSettings');
  return typeof settings === 'object' && settings !== null ? Object.keys(settings) : [];
}

function routesWithMetrics(stage: Resource): number | undefined {
  if (stage.flag('DefaultRouteSettings.DetailedMetricsEnabled') === true) {
    const routes = stage.target('ApiId')?.referrers('AWS::ApiGatewayV2::Route', 'ApiId').length ?? 0;
    return routes === 0 ? undefined : routes;
  }
  return settingsByRoute(stage).filter((route) => stage.flag(`RouteSettings.${route}.DetailedMetricsEnabled`) === true)
    .length;
}

function logsExecution(stage: Resource): boolean {
  const level = stage.text('DefaultRouteSettings.LoggingLevel');
  return level === 'INFO' || level === 'ERROR' || stage.flag('DefaultRouteSettings.DataTraceEnabled') === true;
}
