import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour. Source: Amazon VPC pricing, "VPC Route Server". */
export const routeServerEndpoint = meter({
  reads: { 'AWS::EC2::RouteServerEndpoint': () => ({}) },
  charges: () => [perHour('Route server endpoint', 'vpc/route-server-endpoint')],
});
