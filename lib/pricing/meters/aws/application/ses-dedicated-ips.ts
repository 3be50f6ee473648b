import { isUnknown, lift } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/** Managed pools are billed by subscription and e-mail, standard ones by the address. Source: Amazon SES pricing, "Dedicated IPs". */
export const sesDedicatedIps = meter({
  reads: {
    'AWS::SES::DedicatedIpPool': (r) => ({
      isManaged: lift(r.text('ScalingMode') ?? 'STANDARD', (mode) => mode === 'MANAGED'),
    }),
  },
  usage: {
    emails: { unit: 'e-mails per month', assume: 10_000 },
    addresses: { unit: 'dedicated addresses leased', assume: 1 },
  },
  charges: ({ isManaged }, use) => {
    if (isUnknown(isManaged)) return [perUse('E-mail sent', isManaged, use.emails)];
    if (!isManaged) return [perUse('Dedicated addresses', 'ses/dedicated-ip-standard', use.addresses)];
    return [
      perMonth('Subscription', 'ses/dedicated-ips-managed-subscription', 1, { note: 'once for an account' }),
      perUse('E-mail sent', 'ses/dedicated-ips-managed-emails', use.emails, { perUnit: 1e-3 }),
    ];
  },
});
