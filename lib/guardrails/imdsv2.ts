import { foundIf } from './checks';
import type { Check, Guardrail } from './guardrail';

const withoutToken: Check = ({ properties }) => {
  if (properties.text('metadataOptions.httpEndpoint') === 'disabled') return undefined;
  if (properties.text('metadataOptions.httpTokens') === 'required') return undefined;
  return "the metadata service answers requests without a session token: set `metadataOptions.httpTokens` to 'required'";
};

/** What an instance leaves to its launch template has been looked at there. */
const instance: Check = (resource, settings) =>
  resource.properties.value('launchTemplate') !== undefined &&
  resource.properties.value('metadataOptions') === undefined
    ? undefined
    : withoutToken(resource, settings);

/** Servers answer metadata requests only with a session token. Source: Amazon EC2 user guide, "Use IMDS". */
export const imdsv2: Guardrail = {
  name: 'imdsv2',
  title: 'IMDSv2',
  description: 'The metadata service of an EC2 instance answers only requests with a session token (IMDSv2).',
  severity: 'high',
  resources: {
    'aws:ec2/instance:Instance': [instance],
    'aws:ec2/launchTemplate:LaunchTemplate': [withoutToken],
    'aws:ec2/launchConfiguration:LaunchConfiguration': [withoutToken],
    'aws:ec2/spotInstanceRequest:SpotInstanceRequest': [withoutToken],
    'aws:ec2/instanceMetadataDefaults:InstanceMetadataDefaults': [
      foundIf(
        'httpTokens',
        'optional',
        "instances of the account answer requests without a session token by default: set `httpTokens` to 'required'",
      ),
    ],
  },
};
