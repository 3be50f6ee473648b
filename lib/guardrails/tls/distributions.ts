import { foundIf } from '../checks';
import type { Check } from '../guardrail';
import { inEach } from '../judge';

const OLD_VERSIONS = ['SSLv3', 'TLSv1', 'TLSv1.1'];

/** Security policies of CloudFront from TLS 1.2 on: `TLSv1.2_2021`, `TLSv1.3_2025`. */
const FROM_TLS_1_2 = /^TLSv1\.[23]_/;

const viewers: Check = ({ properties }) => {
  if (properties.flag('viewerCertificate.cloudfrontDefaultCertificate') === true)
    return 'with the certificate of CloudFront it accepts TLS 1.0: give it one of its own, and `minimumProtocolVersion`';
  return FROM_TLS_1_2.test(properties.text('viewerCertificate.minimumProtocolVersion') ?? '')
    ? undefined
    : "it accepts TLS below 1.2: set `viewerCertificate.minimumProtocolVersion` to 'TLSv1.2_2021'";
};

const behaviors: Check = ({ properties }) =>
  inEach(properties.objects('orderedCacheBehaviors'), (behavior) =>
    behavior.text('viewerProtocolPolicy') === 'allow-all'
      ? `it answers plain HTTP for ${behavior.text('pathPattern') ?? 'a path'}: set \`viewerProtocolPolicy\` to 'redirect-to-https'`
      : undefined,
  );

const origins: Check = ({ properties }) =>
  inEach(properties.objects('origins'), (origin) => {
    if (origin.value('customOriginConfig') === undefined) return undefined;
    const name = origin.text('originId') ?? '';
    if (origin.text('customOriginConfig.originProtocolPolicy') !== 'https-only')
      return `it may talk to origin ${name} in plain text: set \`originProtocolPolicy\` to 'https-only'`;
    const old = origin.texts('customOriginConfig.originSslProtocols').filter((each) => OLD_VERSIONS.includes(each));
    return old.length === 0 ? undefined : `it may talk to origin ${name} by ${old.join(' and ')}: allow TLSv1.2 alone`;
  });

/** What a distribution of CloudFront speaks with viewers and with origins. */
export const distributionTls: readonly Check[] = [
  viewers,
  foundIf(
    'defaultCacheBehavior.viewerProtocolPolicy',
    'allow-all',
    "it answers plain HTTP: set `defaultCacheBehavior.viewerProtocolPolicy` to 'redirect-to-https'",
  ),
  behaviors,
  origins,
];
