import { isList, isObject } from '../../../shape';

import { parsed } from '../rename';
import { concatenated, each, given, withProperties, type Presenter } from './presenter';
import { inputsOf } from './shapes';

/** The core of a global network with its policy. */
export const coreNetwork: Presenter = (own, named) => {
  const [policy] = inputsOf(
    own.sides('aws:networkmanager/coreNetworkPolicyAttachment:CoreNetworkPolicyAttachment', 'coreNetworkId'),
  );
  return withProperties(named, { PolicyDocument: parsed(policy?.['policyDocument']) });
};

/** A NAT gateway with the addresses that it is given besides. */
export const natGateway: Presenter = (own, named) => {
  const more = own.sides('aws:ec2/natGatewayEipAssociation:NatGatewayEipAssociation', 'natGatewayId');
  const known = named.properties['SecondaryAllocationIds'];
  return withProperties(named, {
    SecondaryAllocationIds: concatenated(known, each(more, 'allocationId')),
  });
};

/** A table of routes is of a subnet or of a gateway: to CloudFormation, two types. */
export const routeTableAssociation: Presenter = (own, named) =>
  own.inputs['gatewayId'] === undefined ? named : { ...named, type: 'AWS::EC2::GatewayRouteTableAssociation' };

/** A VPN connection with the logs of its tunnels, whose inputs are numbered. */
export const vpnConnection: Presenter = (own, named) => {
  const logs = [own.inputs['tunnel1LogOptions'], own.inputs['tunnel2LogOptions']];
  if (logs.every((each) => each === undefined)) return named;
  return withProperties(named, { VpnTunnelOptionsSpecifications: logs.map(tunnelWith) });
};

function tunnelWith(logs: unknown): object {
  const { cloudwatchLogOptions: options } = isObject(logs) ? logs : {};
  if (!isObject(options)) return {};
  const {
    logEnabled: LogEnabled,
    logGroupArn: LogGroupArn,
    bgpLogEnabled: BgpLogEnabled,
    bgpLogGroupArn: BgpLogGroupArn,
  } = options;
  return { LogOptions: { CloudwatchLogOptions: given({ LogEnabled, LogGroupArn, BgpLogEnabled, BgpLogGroupArn }) } };
}

/** A hosted zone with the log of its queries. */
export const hostedZone: Presenter = (own, named) => {
  const [log] = inputsOf(own.sides('aws:route53/queryLog:QueryLog', 'zoneId'));
  return withProperties(named, {
    QueryLoggingConfig: log === undefined ? undefined : { CloudWatchLogsLogGroupArn: log['cloudwatchLogGroupArn'] },
  });
};

/** A network interface with its private addresses, the first of which is the primary one. */
export const networkInterface: Presenter = (own, named) => {
  const { privateIps: addresses } = own.inputs;
  return withProperties(named, {
    PrivateIpAddresses: isList(addresses)
      ? addresses.map((PrivateIpAddress, at) => ({ PrivateIpAddress, Primary: at === 0 }))
      : addresses,
  });
};
