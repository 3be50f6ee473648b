import type { JsonObject } from '../../../shape';
import { arnOf, role, type SamType } from '../generated';
import type { Part } from '../part';

/** Instances that functions run on. Source: SAM specification, "AWS::Serverless::CapacityProvider". */
export const capacityProvider: SamType = {
  becomes: 'AWS::Lambda::CapacityProvider',
  expand: ({ id, properties }) => {
    const operator = properties.written('OperatorRole') ?? arnOf(`${id}OperatorRole`);
    return [
      {
        logicalId: id,
        type: 'AWS::Lambda::CapacityProvider',
        properties: {
          ...properties.pick('CapacityProviderName', 'VpcConfig', 'KmsKeyArn', 'Tags'),
          PermissionsConfig: { CapacityProviderOperatorRoleArn: operator },
          ...instances(properties),
          ...scaling(properties),
        },
      },
      ...(properties.has('OperatorRole') ? [] : [role(`${id}OperatorRole`)]),
    ];
  },
};

function instances(properties: Part): JsonObject {
  const names = { AllowedTypes: 'AllowedInstanceTypes', ExcludedTypes: 'ExcludedInstanceTypes' };
  const given = properties.part('InstanceRequirements');
  return given === undefined
    ? {}
    : { InstanceRequirements: { ...given.pick('Architectures'), ...given.rename(names) } };
}

function scaling(properties: Part): JsonObject {
  const given = properties.part('ScalingConfig');
  if (given === undefined) return {};
  const mode = given.has('AverageCPUUtilization') ? 'Manual' : 'Auto';
  return { CapacityProviderScalingConfig: { ...given.pick('MaxVCpuCount'), ScalingMode: mode } };
}
