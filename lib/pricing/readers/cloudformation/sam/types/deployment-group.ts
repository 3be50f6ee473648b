import { ref, role, type Generated, type SamResource } from '../generated';

const APPLICATION = 'ServerlessDeploymentApplication';
const SERVICE_ROLE = 'CodeDeployServiceRole';

/** Gradual deployment with CodeDeploy: a group of its own, an application and a role that all functions share. */
export function deploymentGroup({ id, properties }: SamResource): readonly Generated[] {
  const preference = properties.part('DeploymentPreference');
  if (preference === undefined || preference.isOff('Enabled')) return [];
  return [
    {
      logicalId: `${id}DeploymentGroup`,
      type: 'AWS::CodeDeploy::DeploymentGroup',
      properties: { ApplicationName: ref(APPLICATION), ...preference.rename({ Type: 'DeploymentConfigName' }) },
    },
    { logicalId: APPLICATION, type: 'AWS::CodeDeploy::Application', properties: { ComputePlatform: 'Lambda' } },
    ...(preference.has('Role') ? [] : [role(SERVICE_ROLE)]),
  ];
}
