import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Free; e-mail that is sent from it is billed. Source: Amazon SES pricing. */
export const sesIdentity = meter({
  reads: { 'AWS::SES::EmailIdentity': () => ({}) },
  usage: {
    emails: { unit: 'e-mails per month', assume: 10_000 },
    attachmentsGb: { unit: 'GB of attachments per month', assume: 1 },
  },
  charges: (_, use) => [
    perUse('E-mail sent', 'ses/outbound-email', use.emails, { perUnit: 1e-3 }),
    perUse('Attachments', 'ses/outbound-attachments', use.attachmentsGb),
  ],
});
