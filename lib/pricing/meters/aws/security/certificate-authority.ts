import { lift } from '../../../readers/unknown';
import { perMonth, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month, by what it may issue, and by the certificate. Source: AWS Private CA pricing. */
export const certificateAuthority = meter({
  reads: {
    'AWS::ACMPCA::CertificateAuthority': (r) => ({
      isShortLived: lift(r.text('UsageMode') ?? 'GENERAL_PURPOSE', (mode) => mode === 'SHORT_LIVED_CERTIFICATE'),
    }),
  },
  usage: { certificates: { unit: 'certificates issued per month', assume: 10 } },
  charges: ({ isShortLived }, use) => [
    perMonth(
      'Certificate authority',
      lift(isShortLived, (short) =>
        short ? 'acm-private-ca/ca-short-lived-certificates' : 'acm-private-ca/ca-general-purpose',
      ),
    ),
    perUse(
      'Certificates',
      lift(isShortLived, (short) =>
        short ? 'acm-private-ca/certificates-short-lived' : 'acm-private-ca/certificates-general-purpose',
      ),
      use.certificates,
    ),
  ],
});
