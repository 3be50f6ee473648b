import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour for each network interface that is mirrored. Source: Amazon VPC pricing, "Traffic Mirroring". */
export const trafficMirrorSession = meter({
  reads: { 'AWS::EC2::TrafficMirrorSession': () => ({}) },
  charges: () => [perHour('Mirroring session', 'vpc/traffic-mirroring-session')],
});
