import { withProperties, type Presenter } from './presenter';

/** What a flow log can be of, with what CloudFormation calls it. */
const SOURCES: Readonly<Record<string, string>> = {
  vpcId: 'VPC',
  subnetId: 'Subnet',
  eniId: 'NetworkInterface',
  transitGatewayId: 'TransitGateway',
  transitGatewayAttachmentId: 'TransitGatewayAttachment',
  regionalNatGatewayId: 'RegionalNatGateway',
};

/** A flow log, whose resource CloudFormation names by ID and type. */
export const flowLog: Presenter = (own, named) => {
  const [input = '', ResourceType] = Object.entries(SOURCES).find(([each]) => own.inputs[each] !== undefined) ?? [];
  return withProperties(named, { ResourceId: own.inputs[input], ResourceType });
};
