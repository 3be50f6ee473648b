import type { Resource } from '../../../readers/resource';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { destinationOf, LOGGED_GB, vendedRate } from '../facts/log-delivery';

/** Billed per GB delivered, as vended logs. Source: Amazon CloudWatch pricing, "Vended Logs". */
export const webAclLogging = meter({
  reads: { 'AWS::WAFv2::LoggingConfiguration': (r) => ({ rate: rateOf(r.target('LogDestinationConfigs.0')) }) },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ rate }, use) => [perUse('Web ACL logs delivered', rate, use.loggedGb)],
});

/** What is not among the inputs is taken for a log group. */
function rateOf(destination: Resource | undefined): string {
  return vendedRate(destinationOf(destination) ?? 'cloud-watch-logs', destination);
}
