import type { Resource } from '../../../readers/resource';
import { meter } from '../../meter';

import { MAKES_ANYTHING, whatItMakes } from '../../facts/making';

/**
 * Properties by which custom resources of the CDK are told that have no type of their own, and make nothing billed: a public
 * certificate, and a trust policy. Source: aws-cdk-lib, "DnsValidatedCertificate" and "EmrContainersStartJobRun".
 */
const FREE = [
  ['DomainName', 'HostedZoneId'],
  ['eksNamespace', 'eksClusterId', 'roleName'],
] as const;

/** Billed as what its function makes, of which the template tells nothing. */
export const customResource = meter({
  reads: { 'AWS::CloudFormation::CustomResource': (r) => ({ isFree: isFree(r) }) },
  charges: ({ isFree: makesNothingBilled }) => (makesNothingBilled ? [] : [whatItMakes(MAKES_ANYTHING)]),
});

function isFree(r: Resource): boolean {
  return FREE.some((names) => names.every((name) => r.value(name) !== undefined));
}
