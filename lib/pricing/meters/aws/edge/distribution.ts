import { lift } from '../../../readers/unknown';
import { perMonth, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { VIEWERS_USAGE, viewersElsewhere } from './viewers';

const CONFIG = 'DistributionConfig';
const VIEWERS_NOTE = 'over HTTPS, to viewers in Europe';

/** Billed by the GB and request, at the rates of where the viewers are. Source: Amazon CloudFront pricing. */
export const distribution = meter({
  reads: {
    'AWS::CloudFront::Distribution': (r) => ({
      hasOwnAddress: lift(
        r.text(`${CONFIG}.ViewerCertificate.SslSupportMethod`) ?? 'sni-only',
        (method) => method === 'vip',
      ),
      hasShield: lift(r.list(`${CONFIG}.Origins`), (origins) =>
        origins.some((origin) => origin.flag('OriginShield.Enabled') === true),
      ),
    }),
  },
  usage: {
    dataOutGb: { unit: 'GB per month to viewers in Europe', assume: 100 },
    requests: { unit: 'HTTPS requests per month from Europe', assume: 1_000_000 },
    ...VIEWERS_USAGE,
    originShieldRequests: { unit: 'requests per month that reach Origin Shield', assume: 100_000 },
  },
  charges: ({ hasOwnAddress, hasShield }, use) => [
    ...provided(hasOwnAddress, [
      perMonth('Dedicated IP certificate', 'cloudfront/dedicated-ip-custom-ssl-certificate'),
    ]),
    perUse('Data out', 'cloudfront/data-transfer-out-to-internet-europe-edge', use.dataOutGb, { note: VIEWERS_NOTE }),
    perUse('Requests', 'cloudfront/https-requests-europe-edge', use.requests, { perUnit: 1e-4, note: VIEWERS_NOTE }),
    ...viewersElsewhere(use),
    ...provided(hasShield, [
      perUse('Origin Shield requests', 'cloudfront/origin-shield-requests', use.originShieldRequests, {
        perUnit: 1e-4,
      }),
    ]),
  ],
});
