import type { Check, Guardrail } from './guardrail';
import type { Properties } from './properties';

const HOW = "set `metadataOptions.httpTokens` to 'required'";

/** Servers answer metadata requests only with a session token. Source: Amazon EC2 user guide, "Use IMDS". */
export const imdsv2: Guardrail = {
  name: 'imdsv2',
  title: 'IMDSv2',
  description: 'The metadata service of an EC2 instance answers only requests with a session token (IMDSv2).',
  severity: 'high',
  resources: {
    'aws:ec2/instance:Instance': [
      ({ properties }) => {
        // A launch template that the instance is made from has been looked at itself.
        if (properties.value('launchTemplate') !== undefined && properties.value('metadataOptions') === undefined)
          return undefined;
        return withoutToken(properties);
      },
    ],
    'aws:ec2/launchTemplate:LaunchTemplate': [({ properties }) => withoutToken(properties)],
    'aws:ec2/launchConfiguration:LaunchConfiguration': [({ properties }) => withoutToken(properties)],
    'aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults': [
      ({ properties }) =>
        properties.text('httpTokens') === 'optional'
          ? "instances of the account answer requests without a session token by default: set `httpTokens` to 'required'"
          : undefined,
    ],
    'aws:ec2/spotInstanceRequest:SpotInstanceRequest': [({ properties }) => withoutToken(properties)],
  } satisfies Record<string, readonly Check[]>,
};

function withoutToken(properties: Properties): string | undefined {
  if (properties.text('metadataOptions.httpEndpoint') === 'disabled') return undefined;
  if (properties.text('metadataOptions.httpTokens') === 'required') return undefined;
  return `the metadata service answers requests without a session token: ${HOW}`;
}
