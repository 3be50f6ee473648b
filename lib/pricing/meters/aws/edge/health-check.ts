import type { Resource } from '../../../readers/resource';
import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perMonth } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

const CONFIG = 'HealthCheckConfig';

/** Checks of other checks, alarms and routing controls, which are billed like those of AWS endpoints. */
const WITHOUT_ENDPOINT = ['CALCULATED', 'CLOUDWATCH_METRIC', 'RECOVERY_CONTROL'];

/** Names under which AWS serves what its customers run. */
const AWS_NAMES =
  /\.(amazonaws\.com(\.cn)?|cloudfront\.net|awsglobalaccelerator\.com|elasticbeanstalk\.com|awsapprunner\.com|amplifyapp\.com|on\.aws)\.?$/i;

/** Billed by the month, by whose endpoint is checked, and for each optional feature. Source: Amazon Route 53 pricing, "Health checks". */
export const healthCheck = meter({
  reads: {
    'AWS::Route53::HealthCheck': (r) => {
      const type = given(r.text(`${CONFIG}.Type`), `${CONFIG}.Type`);
      return { endpoint: endpointOf(r, type), features: lift(type, (name) => optionalFeatures(r, name)) };
    },
  },
  charges: ({ endpoint, features }) => [
    perMonth(
      'Health check',
      lift(endpoint, (whose) => `route-53/health-check-${whose}`),
      1,
      { note: endpoint === 'non-aws-endpoint' ? 'an endpoint that no resource of the inputs is' : undefined },
    ),
    ...(features === 0
      ? []
      : [
          perMonth(
            'Optional features',
            lift(endpoint, (whose) => `route-53/health-check-optional-feature-${whose}`),
            features,
          ),
        ]),
  ],
});

/** An endpoint counts as AWS's where the template refers to one of its resources, or its name is one of AWS's. */
function endpointOf(r: Resource, type: Maybe<string>): Maybe<'aws-endpoint' | 'non-aws-endpoint'> {
  const domain = r.text(`${CONFIG}.FullyQualifiedDomainName`);
  const isNamedByAws = typeof domain === 'string' && AWS_NAMES.test(domain);
  const resource = r.target(`${CONFIG}.FullyQualifiedDomainName`) ?? r.target(`${CONFIG}.IPAddress`);
  return lift(type, (name) =>
    WITHOUT_ENDPOINT.includes(name) || isNamedByAws || resource !== undefined ? 'aws-endpoint' : 'non-aws-endpoint',
  );
}

/** HTTPS, string matching, a fast interval and latency measurement. */
function optionalFeatures(r: Resource, type: string): Maybe<number> {
  return lift2(
    r.number(`${CONFIG}.RequestInterval`) ?? 30,
    r.flag(`${CONFIG}.MeasureLatency`) ?? false,
    (every, latency) =>
      [type.startsWith('HTTPS'), type.endsWith('_STR_MATCH'), every === 10, latency].filter(Boolean).length,
  );
}
