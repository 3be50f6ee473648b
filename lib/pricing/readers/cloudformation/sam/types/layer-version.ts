import type { SamType } from '../generated';

/** A layer; the hash that SAM ends its logical ID with is left out. Source: SAM specification, "AWS::Serverless::LayerVersion". */
export const layerVersion: SamType = {
  becomes: 'AWS::Lambda::LayerVersion',
  expand: ({ id, properties }) => [
    {
      logicalId: id,
      type: 'AWS::Lambda::LayerVersion',
      properties: {
        LayerName: id,
        ...properties.pick('LayerName', 'Description', 'CompatibleArchitectures', 'CompatibleRuntimes', 'LicenseInfo'),
      },
    },
  ],
};
