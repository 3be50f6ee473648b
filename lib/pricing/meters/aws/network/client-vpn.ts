import { perHour, perUse } from '../../charge';
import { meter } from '../../meter';

/** The endpoint is billed by the hour of each client's connection. Source: AWS VPN pricing, "Client VPN". */
export const clientVpnEndpoint = meter({
  reads: { 'AWS::EC2::ClientVpnEndpoint': () => ({}) },
  usage: { connectionHours: { unit: 'hours of client connections per month', assume: 800 } },
  charges: (_, use) => [perUse('Connections', 'client-vpn/connection', use.connectionHours)],
});

/** Billed by the hour for each subnet that an endpoint is associated with. Source: AWS VPN pricing, "Client VPN". */
export const clientVpnAssociation = meter({
  reads: { 'AWS::EC2::ClientVpnTargetNetworkAssociation': () => ({}) },
  charges: () => [perHour('Endpoint association', 'client-vpn/endpoint-association')],
});
