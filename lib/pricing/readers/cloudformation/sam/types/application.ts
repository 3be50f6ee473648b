import type { SamType } from '../generated';

/**
 * A nested stack, where its template is told by a path or an address. An application of the Serverless Application Repository
 * stays what it is: what is in it is not known without a network.
 * Source: SAM specification, "AWS::Serverless::Application".
 */
export const application: SamType = {
  becomes: 'AWS::CloudFormation::Stack',
  expand: ({ id, properties }) => {
    const location = properties.resolved('Location');
    if (typeof location !== 'string')
      return [{ logicalId: id, type: 'AWS::Serverless::Application', properties: properties.node }];
    return [
      {
        logicalId: id,
        type: 'AWS::CloudFormation::Stack',
        properties: {
          TemplateURL: location,
          ...properties.pick('Parameters', 'NotificationARNs', 'Tags', 'TimeoutInMinutes'),
        },
      },
    ];
  },
};
