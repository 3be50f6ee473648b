import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per call and GB over SFTP, per message over AS2. Source: AWS Transfer Family pricing, "SFTP connectors". */
export const transferConnector = meter({
  reads: { 'AWS::Transfer::Connector': (r) => ({ speaksAs2: r.value('As2Config') !== undefined }) },
  usage: {
    calls: { unit: 'calls or messages per month', assume: 1000 },
    transferredGb: { unit: 'GB per month', assume: 10 },
  },
  charges: ({ speaksAs2 }, use) =>
    speaksAs2
      ? [perUse('AS2 messages', 'transfer-family/as2-message', use.calls)]
      : [
          perUse('Connector calls', 'transfer-family/sftp-connector-call', use.calls),
          perUse('Data transferred', 'transfer-family/sftp-connector-data-sent-or-retrieved', use.transferredGb),
        ],
});
