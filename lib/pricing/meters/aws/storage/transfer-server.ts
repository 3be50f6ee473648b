import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

import { countOf } from '../../facts/count';
import { logCharges, PUBLISHED_GB, writtenLogs } from '../facts/published-logs';

/** Billed by the hour for each protocol that is on, running or not, and by the GB. Source: AWS Transfer Family pricing. */
export const transferServer = meter({
  reads: {
    'AWS::Transfer::Server': (r) => ({
      // SFTP alone, unless protocols are given.
      protocols: r.value('Protocols') === undefined ? 1 : countOf(r, 'Protocols'),
      logs: writtenLogs(
        r.value('LoggingRole') !== undefined || r.value('StructuredLogDestinations') !== undefined,
        r.target('StructuredLogDestinations.0'),
      ),
    }),
  },
  usage: { transferredGb: { unit: 'GB per month up and down', assume: 50 }, publishedGb: PUBLISHED_GB },
  charges: ({ protocols, logs }, use) => [
    perHour('Protocols', 'transfer-family/protocol-enabled-sftp-ftps-ftp-or-as2', protocols),
    perUse('Data transferred', 'transfer-family/data-uploaded-or-downloaded', use.transferredGb),
    ...logCharges(logs, use.publishedGb),
  ],
});
