import { perHour } from '../../charge';
import { meter } from '../../meter';

/** One price, whatever the traffic. Source: Amazon Lightsail pricing, "Load balancers". */
export const lightsailLoadBalancer = meter({
  reads: { 'AWS::Lightsail::LoadBalancer': () => ({}) },
  charges: () => [perHour('Load balancer', 'lightsail/load-balancer')],
});
