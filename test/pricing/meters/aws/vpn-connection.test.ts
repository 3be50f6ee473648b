import { costs, priceOf, usd } from '../../price';

describe('a VPN connection', () => {
  const vpn = (properties: object): Record<string, number> =>
    costs(priceOf({ Type: 'AWS::EC2::VPNConnection', Properties: properties }));
  const TUNNELS = { 'Public IPv4 addresses': usd(2 * 730 * 0.005) };

  test('at a virtual private gateway is billed by the hour', () => {
    expect(vpn({ VpnGatewayId: 'vgw-1' })).toEqual({ 'VPN connection': usd(730 * 0.05), ...TUNNELS });
  });

  test('over private addresses has no public ones', () => {
    const inside = { TransitGatewayId: 'tgw-1', OutsideIpAddressType: 'PrivateIpv4' };
    expect(vpn(inside)['Public IPv4 addresses']).toBeUndefined();
  });

  test('whose keys are in Secrets Manager pays for the secret that holds both', () => {
    const kept = { VpnGatewayId: 'vgw-1', PreSharedKeyStorage: 'SecretsManager' };
    expect(vpn(kept)['Secret of the keys']).toBe(0.4);
    expect(vpn({ ...kept, PreSharedKeyStorage: 'Standard' })['Secret of the keys']).toBeUndefined();
  });

  test('whose tunnels log to a group that is elsewhere pays for what they log', () => {
    const logging = (LogGroupArn: string): object => ({
      VpnTunnelOptionsSpecifications: [{ LogOptions: { CloudwatchLogOptions: { LogEnabled: true, LogGroupArn } } }, {}],
    });
    const elsewhere = logging('arn:aws:logs:eu-west-1:123456789012:log-group:tunnels');
    expect(vpn(elsewhere)['Tunnel logs']).toBe(usd(5 * 0.57));
    expect(vpn({})['Tunnel logs']).toBeUndefined();
  });

  test('that is accelerated has an accelerator for each of its tunnels', () => {
    const fast = vpn({ TransitGatewayId: 'tgw-1', EnableAcceleration: true });
    expect(fast.Accelerators).toBe(usd(2 * 730 * 0.025));
    expect(fast['VPN connection']).toBe(usd(730 * 0.05));
  });

  test('of large bandwidth has a rate of its own', () => {
    const large = { TransitGatewayId: 'tgw-1', TunnelBandwidth: 'large' };
    expect(priceOf({ Type: 'AWS::EC2::VPNConnection', Properties: large })).toMatchObject({
      status: 'unpriced',
      missing: [{ name: 'VPN connection', rate: 'site-to-site-vpn/large-connection' }],
    });
  });

  test('at a transit gateway is one of its attachments too', () => {
    expect(vpn({ TransitGatewayId: 'tgw-1' })).toEqual({
      'VPN connection': usd(730 * 0.05),
      ...TUNNELS,
      'Transit gateway attachment': usd(730 * 0.05),
      'Data processed': usd(100 * 0.02),
    });
  });
});
