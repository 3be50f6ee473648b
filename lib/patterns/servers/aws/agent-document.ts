/** How the document that installs the agent is registered with Systems Manager. */
export const AGENT_DOCUMENT = {
  documentType: 'Command',
  documentFormat: 'JSON',
  targetType: '/AWS::EC2::Instance',
  updateMethod: 'NewVersion',
} as const;

/**
 * Installs the CloudWatch agent, then configures it. One document with two steps, because two associations have no order and
 * the first run would configure an agent that is not there.
 * Source: AWS Systems Manager User Guide, "Command document plugin reference".
 * @param parameterName - of the agent's configuration, which only the engine knows
 */
export function agentDocument(parameterName: string): object {
  return {
    schemaVersion: '2.2',
    description: 'Installs and configures the CloudWatch agent',
    mainSteps: [
      {
        action: 'aws:configurePackage',
        name: 'install',
        inputs: { name: 'AmazonCloudWatchAgent', action: 'Install' },
      },
      {
        action: 'aws:runDocument',
        name: 'configure',
        inputs: {
          documentType: 'SSMDocument',
          documentPath: 'AmazonCloudWatch-ManageAgent',
          documentParameters: {
            action: 'configure',
            mode: 'ec2',
            optionalConfigurationSource: 'ssm',
            optionalConfigurationLocation: parameterName,
            optionalRestart: 'yes',
          },
        },
      },
    ],
  };
}

/** Parameter of the document that takes the name of the parameter which holds the agent's configuration. */
const CONFIGURATION = 'configuration';

/** The same document for an engine that knows that name only at deployment: it is told by the association, and the document stays plain. */
export const AGENT_DOCUMENT_WITH_PARAMETER: object = {
  ...agentDocument(`{{ ${CONFIGURATION} }}`),
  parameters: {
    [CONFIGURATION]: { type: 'String', description: "Name of the parameter that holds the agent's configuration" },
  },
};

/** What an association tells it. */
export function agentDocumentParameters<Name>(parameterName: Name): Readonly<Record<string, Name>> {
  return { [CONFIGURATION]: parameterName };
}
