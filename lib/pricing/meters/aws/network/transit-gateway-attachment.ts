import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** The gateway is free; each attachment is billed by the hour and by the GB that it sends. Source: AWS Transit Gateway pricing. */
export const transitGatewayAttachment = meter({
  reads: {
    'AWS::EC2::TransitGatewayAttachment': () => ({ kind: 'vpc-attachment', billsData: true }),
    'AWS::EC2::TransitGatewayVpcAttachment': () => ({ kind: 'vpc-attachment', billsData: true }),
    'AWS::EC2::TransitGatewayPeeringAttachment': () => ({ kind: 'peering-attachment', billsData: false }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ kind, billsData }, use) => [
    perHour('Attachment', `transit-gateway/${kind}`),
    ...(billsData ? [perUse('Data processed', `transit-gateway/data-processed-${kind}`, use.processedGb)] : []),
  ],
});
