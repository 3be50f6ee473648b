import { perUse } from '../../charge';
import { meter } from '../../meter';

import { LOGGED_GB, vendedRateTo } from '../facts/log-delivery';

/** Billed per GB delivered, as vended logs. Source: Amazon CloudWatch pricing, "Vended Logs". */
export const webAclLogging = meter({
  reads: { 'AWS::WAFv2::LoggingConfiguration': (r) => ({ rate: vendedRateTo(r.target('LogDestinationConfigs.0')) }) },
  usage: { loggedGb: LOGGED_GB },
  charges: ({ rate }, use) => [perUse('Web ACL logs delivered', rate, use.loggedGb)],
});
