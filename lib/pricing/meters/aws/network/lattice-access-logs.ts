import { perUse } from '../../charge';
import { meter } from '../../meter';

import { LOGGED_GB, vendedRateTo } from '../facts/log-delivery';

/** Billed per GB delivered, as vended logs. Source: Amazon CloudWatch pricing, "Vended Logs". */
export const latticeAccessLogs = meter({
  reads: { 'AWS::VpcLattice::AccessLogSubscription': (r) => ({ rate: vendedRateTo(r.target('DestinationArn')) }) },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ rate }, use) => [perUse('Access logs delivered', rate, use.loggedGb)],
});
