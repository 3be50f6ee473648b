import { REGION_OF_THE_EDGE } from '../../../clouds/aws/edge';
import { isToken } from '../../../form/problems';
import type { Problem } from '../../../problem';
import type { PassedEdgeDelivery } from '../props';

/** CloudFront finds certificates in one region alone. */
export function certificateProblems({ certificate }: PassedEdgeDelivery): readonly Problem[] {
  if (certificate === undefined || isToken(certificate)) return [];
  const [, , , region = ''] = certificate.split(':');
  if (region === REGION_OF_THE_EDGE) return [];
  const expected = `one in ${REGION_OF_THE_EDGE}, where the edge looks for certificates`;
  return [{ path: ['certificate'], found: `a certificate in ${region}`, expected }];
}
