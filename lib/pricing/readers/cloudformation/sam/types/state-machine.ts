import { expandEvents, STATE_MACHINE_EVENTS } from '../events';
import { ref, role, type Generated, type SamResource, type SamType } from '../generated';

const NAMES = { Name: 'StateMachineName', Type: 'StateMachineType', Role: 'RoleArn' };
const CONFIGURATIONS = { Logging: 'LoggingConfiguration', Tracing: 'TracingConfiguration' };

/** A state machine, what publishes it and what starts it. Source: SAM specification, "AWS::Serverless::StateMachine". */
export const stateMachine: SamType = {
  becomes: 'AWS::StepFunctions::StateMachine',
  expand: (resource) => {
    const { id, properties } = resource;
    const publishing = published(resource);
    const alias = properties.isSet('UseAliasAsEventTarget') ? publishing.at(-1) : undefined;
    const started = ref(alias?.logicalId ?? id);
    return [
      {
        logicalId: id,
        type: 'AWS::StepFunctions::StateMachine',
        properties: {
          RoleArn: { 'Fn::GetAtt': [`${id}Role`, 'Arn'] },
          ...properties.rename({ ...NAMES, ...CONFIGURATIONS }),
          ...properties.pick('Tags', 'DefinitionSubstitutions'),
        },
      },
      ...(properties.mayLack('Role') ? [role(`${id}Role`)] : []),
      ...publishing,
      ...expandEvents(
        resource,
        { owner: id, arn: started, name: started, allow: (source) => role(`${source.id}Role`) },
        STATE_MACHINE_EVENTS,
      ),
    ];
  },
};

function published({ id, properties }: SamResource): readonly Generated[] {
  if (!properties.has('AutoPublishAlias')) return [];
  return [
    {
      logicalId: `${id}Version`,
      type: 'AWS::StepFunctions::StateMachineVersion',
      properties: { StateMachineArn: ref(id) },
    },
    {
      logicalId: `${id}Alias${properties.text('AutoPublishAlias') ?? ''}`,
      type: 'AWS::StepFunctions::StateMachineAlias',
      properties: properties.rename({ AutoPublishAlias: 'Name', DeploymentPreference: 'DeploymentPreference' }),
    },
  ];
}
