import { perUse } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';

/** Billed per e-mail received and per 256 KB of it. Source: Amazon SES pricing, "Email receiving". */
export const sesReceiving = meter({
  reads: { 'AWS::SES::ReceiptRule': () => ({}) },
  usage: {
    emails: { unit: 'e-mails per month', assume: 10_000 },
    emailChunks: { unit: 'chunks of 256 KB in each e-mail', assume: 1 },
  },
  charges: (_, use) => [
    perUse('E-mail received', 'ses/inbound-email', use.emails, { perUnit: 1e-3 }),
    perUse('Chunks received', 'ses/inbound-256-kb-chunks', ofEach(use.emails, use.emailChunks), { perUnit: 1e-3 }),
  ],
});
