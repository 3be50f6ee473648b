import type { Resource } from '../../../readers/resource';
import { perUse } from '../../charge';
import { meter } from '../../meter';

import { destinationOf, LOGGED_GB, vendedRate } from '../facts/log-delivery';

/** Billed per GB delivered, as vended logs. Source: Amazon CloudWatch pricing, "Vended Logs". */
export const latticeAccessLogs = meter({
  reads: { 'AWS::VpcLattice::AccessLogSubscription': (r) => ({ rate: rateOf(r.target('DestinationArn')) }) },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ rate }, use) => [perUse('Access logs delivered', rate, use.loggedGb)],
});

/** What is not among the inputs is taken for a log group. */
function rateOf(destination: Resource | undefined): string {
  return vendedRate(destinationOf(destination) ?? 'cloud-watch-logs', destination);
}
