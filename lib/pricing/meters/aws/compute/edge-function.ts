import type { Resource } from '../../../readers/resource';

/** Most further cache behaviors of a distribution, and the events of each. Source: Amazon CloudFront quotas. */
const BEHAVIORS = 25;
const EVENTS = 4;

const PATHS = ['DefaultCacheBehavior', ...positions(BEHAVIORS).map((at) => `CacheBehaviors.${at}`)].flatMap(
  (behavior) =>
    positions(EVENTS).map(
      (event) => `DistributionConfig.${behavior}.LambdaFunctionAssociations.${event}.LambdaFunctionARN`,
    ),
);

/** Whether distributions run a version of a function, as Lambda@Edge. */
export function runsAtEdge(fn: Resource): boolean {
  return fn
    .referrers('AWS::Lambda::Version', 'FunctionName')
    .some((version) => PATHS.some((path) => version.referrers('AWS::CloudFront::Distribution', path).length > 0));
}

function positions(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at);
}
