import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/** Ingress endpoints are billed by the month, archives by the GB. Source: Amazon SES pricing, "Mail Manager". */
export const sesIngressPoint = meter({
  reads: { 'AWS::SES::MailManagerIngressPoint': () => ({}) },
  usage: { emails: { unit: 'e-mails per month', assume: 10_000 } },
  charges: (_, use) => [
    perMonth('Ingress endpoint', 'ses/mail-manager-ingress-endpoint'),
    perUse('E-mail processed', 'ses/mail-manager-emails-processed', use.emails, { perUnit: 1e-3 }),
  ],
});

/** Billed per GB taken in and per GB-month kept. Source: Amazon SES pricing, "Mail Manager". */
export const sesArchive = meter({
  reads: { 'AWS::SES::MailManagerArchive': () => ({}) },
  usage: {
    ingestedGb: { unit: 'GB per month', assume: 1 },
    storedGb: { unit: 'GB-month', assume: 10 },
  },
  charges: (_, use) => [
    perUse('Archived', 'ses/mail-manager-archive-ingested', use.ingestedGb),
    perUse('Storage', 'ses/mail-manager-archive-storage', use.storedGb),
  ],
});
