import type { Resource } from '../../../readers/resource';
import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour for each application, and by the GB. Source: AWS Verified Access pricing. */
export const verifiedAccessEndpoint = meter({
  reads: {
    'AWS::EC2::VerifiedAccessEndpoint': (r) => ({ overTcp: r.text('EndpointType') === 'cidr' || isTcp(r) }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 10 } },
  charges: ({ overTcp }, use) => [
    perHour('Application', overTcp ? 'vpc/verified-access-tcp-application' : 'vpc/verified-access-application-tier-1'),
    perUse('Data processed', 'vpc/verified-access-data-processed', use.processedGb),
  ],
});

/** Applications that are not on the web are billed at rates of their own. */
function isTcp(r: Resource): boolean {
  return [
    r.text('LoadBalancerOptions.Protocol'),
    r.text('NetworkInterfaceOptions.Protocol'),
    r.text('RdsOptions.Protocol'),
  ].includes('tcp');
}
