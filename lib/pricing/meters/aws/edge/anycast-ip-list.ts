import { perMonth } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month. Source: Amazon CloudFront pricing, "Anycast Static IPs". */
export const anycastIpList = meter({
  reads: { 'AWS::CloudFront::AnycastIpList': () => ({}) },
  charges: () => [perMonth('Anycast static IP list', 'cloudfront/anycast-static-ip-list')],
});
