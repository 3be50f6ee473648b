import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** Free with a virtual private gateway; with a transit gateway it is one of its attachments. Source: AWS Transit Gateway pricing. */
export const directConnectAssociation = meter({
  reads: {
    'AWS::DirectConnect::DirectConnectGatewayAssociation': (r) => ({
      attaches: r.target('AssociatedGatewayId')?.type === 'AWS::EC2::TransitGateway',
    }),
  },
  usage: { processedGb: { unit: 'GB per month', assume: 100 } },
  charges: ({ attaches }, use) =>
    attaches
      ? [
          perHour('Attachment', 'transit-gateway/direct-connect-gateway-attachment'),
          perUse('Data processed', 'transit-gateway/data-processed-direct-connect-attachment', use.processedGb),
        ]
      : [],
});
