import { Certificate, CertificateValidation } from '@pulumi/aws/acm';
import { Record } from '@pulumi/aws/route53';
import type { Input, Output } from '@pulumi/pulumi';
import type { EdgeParts } from './parts';

/** Seconds that others remember a record that proves a certificate. */
const PROOF_TTL = 300;

/** A certificate that is issued once records in the zone prove it. @returns its ARN, when it is issued */
export function issued({ name, plan, tags, below }: EdgeParts, zoneId: Input<string>): Output<string> {
  const [domainName, ...others] = plan.domains;
  const certificate = new Certificate(
    `${name}-certificate`,
    {
      ...(domainName !== undefined && { domainName }),
      ...(others.length > 0 && { subjectAlternativeNames: others }),
      validationMethod: 'DNS',
      tags,
    },
    below,
  );
  const records = proved(plan.domains).map((domain) => {
    const option = certificate.domainValidationOptions.apply((options) =>
      options.find((one) => one.domainName === domain || one.domainName === `*.${domain}`),
    );
    return new Record(
      `${name}-proof-${domain}`,
      {
        zoneId,
        name: option.apply((one) => one?.resourceRecordName ?? ''),
        type: option.apply((one) => one?.resourceRecordType ?? ''),
        records: [option.apply((one) => one?.resourceRecordValue ?? '')],
        ttl: PROOF_TTL,
        // Certificates of the same domain are proved by the same record.
        allowOverwrite: true,
      },
      below,
    );
  });
  return new CertificateValidation(
    `${name}-certificate`,
    { certificateArn: certificate.arn, validationRecordFqdns: records.map(({ fqdn }) => fqdn) },
    below,
  ).certificateArn;
}

/** A domain and its wildcard are proved together. */
function proved(domains: readonly string[]): readonly string[] {
  return [...new Set(domains.map((domain) => domain.replace(/^\*\./, '')))];
}
