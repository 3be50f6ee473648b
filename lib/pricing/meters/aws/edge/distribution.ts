import type { Properties, Resource } from '../../../readers/resource';
import { allKnown, lift, Unknown, type Maybe } from '../../../readers/unknown';
import { perMonth, perUse, provided, type Charge } from '../../charge';
import { meter } from '../../meter';
import type { UsageAmount } from '../../usage';

import { VIEWERS_USAGE, viewersElsewhere } from './viewers';

const CONFIG = 'DistributionConfig';
const FUNCTIONS = 'LambdaFunctionAssociations';
const VIEWERS_NOTE = 'over HTTPS, to viewers in Europe';

const ELSEWHERE = new Unknown('its function is not among the inputs');

const USAGE = {
  dataOutGb: { unit: 'GB per month to viewers in Europe', assume: 100 },
  requests: { unit: 'HTTPS requests per month from Europe', assume: 1_000_000 },
  ...VIEWERS_USAGE,
  encryptedRequests: { unit: 'requests per month with fields that are encrypted', assume: 100_000 },
  originShieldRequests: { unit: 'requests per month that reach Origin Shield', assume: 100_000 },
} as const;

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
      encryptsFields: encryptsFields(r),
      runsOthersFunctions: runsOthersFunctions(r),
      isEnabled: r.flag(`${CONFIG}.Enabled`) ?? true,
    }),
  },
  usage: USAGE,
  charges: ({ hasOwnAddress, isEnabled, ...features }, use) => [
    ...provided(hasOwnAddress, [
      perMonth('Dedicated IP certificate', 'cloudfront/dedicated-ip-custom-ssl-certificate'),
    ]),
    // One that is disabled serves nobody.
    ...(isEnabled === false ? [] : traffic(features, use)),
  ],
});

type Features = Readonly<Record<'hasShield' | 'encryptsFields' | 'runsOthersFunctions', Maybe<boolean>>>;

function traffic(
  { hasShield, encryptsFields: isOn, runsOthersFunctions: isBilledElsewhere }: Features,
  use: Readonly<Record<keyof typeof USAGE, UsageAmount>>,
): readonly Charge[] {
  return [
    perUse('Data out', 'cloudfront/data-transfer-out-to-internet-europe-edge', use.dataOutGb, { note: VIEWERS_NOTE }),
    perUse('Requests', 'cloudfront/https-requests-europe-edge', use.requests, { perUnit: 1e-4, note: VIEWERS_NOTE }),
    ...viewersElsewhere(use),
    ...provided(hasShield, [
      perUse('Origin Shield requests', 'cloudfront/origin-shield-requests', use.originShieldRequests, {
        perUnit: 1e-4,
      }),
    ]),
    ...provided(isOn, [
      perUse('Field-level encryption', 'cloudfront/field-level-encryption-requests', use.encryptedRequests, {
        perUnit: 1e-4,
      }),
    ]),
    ...provided(isBilledElsewhere, [{ ...perMonth('Lambda@Edge requests', ELSEWHERE), billed: 'by-use' }]),
  ];
}

/** Whether it runs functions at the edge that are not among the inputs; those that are bill their runs by themselves. */
function runsOthersFunctions(r: Resource): Maybe<boolean> {
  const functions = lift(r.list(`${CONFIG}.CacheBehaviors`), (behaviors) =>
    allKnown([
      r.list(`${CONFIG}.DefaultCacheBehavior.${FUNCTIONS}`),
      ...behaviors.map((behavior) => behavior.list(FUNCTIONS)),
    ]),
  );
  return lift(functions, (all) => all.flat().some((each) => !isAmongInputs(each)));
}

function isAmongInputs(association: Properties): boolean {
  return association.target('LambdaFunctionARN')?.target('FunctionName') !== undefined;
}

/** Source: Amazon CloudFront pricing, "Field-Level Encryption Requests". */
function encryptsFields(r: Resource): Maybe<boolean> {
  const isOn = (behavior: Properties, path: string): boolean =>
    behavior.value(`${path}FieldLevelEncryptionId`) !== undefined;
  return lift(
    r.list(`${CONFIG}.CacheBehaviors`),
    (behaviors) => isOn(r, `${CONFIG}.DefaultCacheBehavior.`) || behaviors.some((each) => isOn(each, '')),
  );
}
