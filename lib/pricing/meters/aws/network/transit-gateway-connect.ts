import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour beside the attachment that carries it. Source: AWS Transit Gateway pricing. */
export const transitGatewayConnect = meter({
  reads: { 'AWS::EC2::TransitGatewayConnect': () => ({}) },
  charges: () => [perHour('Attachment', 'transit-gateway/connect-attachment')],
});
