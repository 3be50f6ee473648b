import type { EdgeNodesPlan, PlannedGreengrass } from '../edge-nodes-plan';
import { jobWaves } from './job-waves';
import { ITSELF, type ThingStatement } from './thing-policies';
import type { AwsGreengrass } from './words';

/** The component that runs all others, and its version unless one is named. Source: AWS IoT Greengrass V2 Developer Guide, "Greengrass nucleus". */
const NUCLEUS = 'aws.greengrass.Nucleus';
const NUCLEUS_VERSION = '2.17.0';

/** Service that hands the role of the token exchange to core devices. */
export const CREDENTIALS_PRINCIPAL = 'credentials.iot.amazonaws.com';

/** Seconds that credentials of a core device are good for. */
export const CREDENTIAL_SECONDS = 3600;

/** Tag of a deployment that says how many core devices there are, for whoever prices it. */
const CORE_DEVICES = 'groundplan:coreDevices';

/** Seconds that components are given until they are stopped for an update. */
const NOTICE_SECONDS = 60;

/** Nodes as core devices of Greengrass. */
export function awsGreengrass(plan: EdgeNodesPlan, { nucleus, components }: PlannedGreengrass): AwsGreengrass {
  const { fullName, nodes } = plan;
  const version = nucleus ?? NUCLEUS_VERSION;
  const versions = { [NUCLEUS]: version, ...components };
  return {
    roleAlias: fullName,
    policy: `${fullName}-core`,
    nucleus: version,
    deployment: {
      DeploymentName: fullName,
      Components: Object.fromEntries(
        Object.entries(versions).map(([component, of]) => [component, { ComponentVersion: of }]),
      ),
      DeploymentPolicies: {
        FailureHandlingPolicy: 'ROLLBACK',
        ComponentUpdatePolicy: { Action: 'NOTIFY_COMPONENTS', TimeoutInSeconds: NOTICE_SECONDS },
      },
      IotJobConfiguration: inPascalCase(jobWaves(plan)) as object,
    },
    tags: { [CORE_DEVICES]: String(nodes.length) },
  };
}

/**
 * What a core device may do beside what every node may: take its deployments, say how it is, and get components and the credentials of its
 * role. Actions of Greengrass take no resource that could be named before there are components.
 * Source: AWS IoT Greengrass V2 Developer Guide, "Minimal AWS IoT policy for AWS IoT Greengrass V2 core devices".
 */
export function coreStatements({ roleAlias }: AwsGreengrass): readonly ThingStatement[] {
  const own = `$aws/things/${ITSELF}`;
  const shadow = `${own}/shadow/name/AWSManagedGreengrassV2Deployment/*`;
  return [
    {
      actions: ['iot:Publish'],
      resources: [`topic/${own}/greengrassv2/health/json`, `topic/${shadow}`],
    },
    { actions: ['iot:Receive'], resources: [`topic/${shadow}`] },
    { actions: ['iot:Subscribe'], resources: [`topicfilter/${shadow}`] },
    { actions: ['iot:AssumeRoleWithCertificate'], resources: [`rolealias/${roleAlias}`] },
    {
      actions: [
        'greengrass:GetComponentVersionArtifact',
        'greengrass:GetDeploymentConfiguration',
        'greengrass:ListThingGroupsForCoreDevice',
        'greengrass:ResolveComponentCandidates',
      ],
      resources: '*',
    },
  ];
}

/** Parameter of the template below that is the ARN of the group of things. */
export const GROUP_PARAMETER = 'ThingGroup';

/** The deployment as a template of CloudFormation, for an engine that has no type for it. */
export function deploymentTemplate({ deployment, tags }: AwsGreengrass): object {
  return {
    Parameters: { [GROUP_PARAMETER]: { Type: 'String' } },
    Resources: {
      Deployment: {
        Type: 'AWS::GreengrassV2::Deployment',
        Properties: { TargetArn: { Ref: GROUP_PARAMETER }, ...deployment, Tags: tags },
      },
    },
  };
}

/** The API of IoT Core begins words with a small letter, where CloudFormation begins them with a capital. */
function inPascalCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inPascalCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, of]) => [`${key.charAt(0).toUpperCase()}${key.slice(1)}`, inPascalCase(of)]),
  );
}
