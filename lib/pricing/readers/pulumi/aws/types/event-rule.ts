import { namesIn } from '../names';
import { renamed } from '../rename';
import { withProperties, type Presenter } from './presenter';

const TARGET = namesIn([
  'targetId=Id',
  '.rule=#',
  '.eventBusName=#',
  '.forceDestroy=#',
  '.appsyncTarget=AppSyncParameters',
  '.appsyncTarget.graphqlOperation=GraphQLOperation',
  '.batchTarget=BatchParameters',
  '.batchTarget.arraySize=ArrayProperties.Size',
  '.batchTarget.jobAttempts=RetryStrategy.Attempts',
  '.ecsTarget=EcsParameters',
  '.ecsTarget.capacityProviderStrategies=CapacityProviderStrategy',
  '.ecsTarget.enableEcsManagedTags=EnableECSManagedTags',
  '.ecsTarget.networkConfiguration.assignPublicIp=AwsVpcConfiguration.AssignPublicIp?ENABLED:DISABLED',
  '.ecsTarget.networkConfiguration.securityGroups=AwsVpcConfiguration.SecurityGroups',
  '.ecsTarget.networkConfiguration.subnets=AwsVpcConfiguration.Subnets',
  '.ecsTarget.orderedPlacementStrategies=PlacementStrategies',
  '.ecsTarget.tags=TagList[]',
  '.httpTarget=HttpParameters',
  '.httpTarget.headerParameters=HeaderParameters{}',
  '.httpTarget.queryStringParameters=QueryStringParameters{}',
  '.inputTransformer.inputPaths=InputPathsMap{}',
  '.kinesisTarget=KinesisParameters',
  '.redshiftTarget=RedshiftDataParameters',
  '.runCommandTargets=RunCommandParameters.RunCommandTargets',
  '.sagemakerPipelineTarget=SageMakerPipelineParameters',
  '.sagemakerPipelineTarget.pipelineParameterLists=PipelineParameterList',
  '.sqsTarget=SqsParameters',
]);

/** A rule with its targets, which are resources of their own in the SDK. */
export const eventRule: Presenter = (own, named) =>
  withProperties(named, {
    Targets: own
      .sides('aws:cloudwatch/eventTarget:EventTarget', 'rule')
      .map((target) => ({ Id: target.name, ...renamed(target.inputs, TARGET) })),
  });
