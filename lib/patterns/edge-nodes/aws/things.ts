import { shortName } from '../../../clouds/aws/short-name';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { awsGreengrass } from './greengrass';
import { parameterName } from './names';
import type { AwsThings } from './words';

/** Longest name of a provisioning template. Source: AWS IoT API Reference, "CreateProvisioningTemplate". */
const LONGEST_TEMPLATE = 36;

/** Attributes of a thing that say what it sends, for the node and for whoever prices it. */
export const PER_DAY = 'groundplan:messagesPerDay';
export const BYTES = 'groundplan:messageBytes';

/** Nodes that send messages, as IoT Core knows them. */
export function awsThings(plan: EdgeNodesPlan): AwsThings | undefined {
  const { fullName, nodes, messages, greengrass } = plan;
  if (messages === undefined) return undefined;
  const prefix = `${fullName}-`;
  const attributes = { [PER_DAY]: String(messages.perDay), [BYTES]: String(messages.bytes) };
  return {
    things: nodes.map((node) => ({ node, name: `${prefix}${node}`, attributes })),
    prefix,
    group: fullName,
    quarantine: `${fullName}-quarantine`,
    policy: fullName,
    claimPolicy: `${fullName}-claim`,
    template: shortName(fullName, LONGEST_TEMPLATE),
    rule: fullName.replaceAll('-', '_'),
    claimParameter: parameterName(plan, 'claim'),
    ...(greengrass && { greengrass: awsGreengrass(plan, greengrass) }),
  };
}
