import type { NoEffect } from './reasons';

/** Properties of types of machine learning that change no charge. */
export const MACHINE_LEARNING: NoEffect = {
  names: `
AWS::Bedrock::Agent: AgentName ActionGroups.*.ActionGroupName AgentCollaborators.*.CollaboratorName
AWS::Bedrock::ApplicationInferenceProfile: InferenceProfileName
AWS::SageMaker::Endpoint: EndpointName
AWS::SageMaker::NotebookInstance: NotebookInstanceName LifecycleConfigName
`,
  tags: `
AWS::Bedrock::Agent: TestAliasTags
`,
  keys: `
AWS::Bedrock::Agent: CustomerEncryptionKeyArn
`,
  access: `
AWS::Bedrock::Agent: AgentResourceRoleArn
AWS::SageMaker::NotebookInstance: RootAccess InstanceMetadataServiceConfiguration
`,
  network: `
AWS::SageMaker::NotebookInstance: DirectInternetAccess
`,
  content: `
AWS::Bedrock::Agent: Instruction ActionGroups.*.ApiSchema ActionGroups.*.FunctionSchema AgentCollaborators.*.CollaborationInstruction
    GuardrailConfiguration.GuardrailVersion PromptOverrideConfiguration.PromptConfigurations.*.BasePromptTemplate
    PromptOverrideConfiguration.PromptConfigurations.*.AdditionalModelRequestFields
AWS::SageMaker::NotebookInstance: AdditionalCodeRepositories DefaultCodeRepository
`,
  related: `
AWS::Bedrock::Agent: ActionGroups.*.ActionGroupExecutor CustomOrchestration KnowledgeBases AgentCollaborators.*.AgentDescriptor
    PromptOverrideConfiguration.OverrideLambda
`,
  amounts: `
AWS::Bedrock::Agent: MemoryConfiguration
`,
  limits: `
AWS::Bedrock::Agent: IdleSessionTTLInSeconds PromptOverrideConfiguration.PromptConfigurations.*.InferenceConfiguration
`,
  lifecycle: `
AWS::Bedrock::Agent: AutoPrepare SkipResourceInUseCheckOnDelete ActionGroups.*.SkipResourceInUseCheckOnDelete
AWS::SageMaker::Endpoint: RetainAllVariantProperties ExcludeRetainedVariantProperties DeploymentConfig RetainDeploymentConfig
AWS::SageMaker::NotebookInstance: PlatformIdentifier
`,
  behaviour: `
AWS::Bedrock::Agent: ActionGroups.*.ParentActionGroupSignature ActionGroups.*.ActionGroupState AgentCollaboration
    AgentCollaborators.*.RelayConversationHistory OrchestrationType PromptOverrideConfiguration.PromptConfigurations.*.PromptType
    PromptOverrideConfiguration.PromptConfigurations.*.PromptCreationMode PromptOverrideConfiguration.PromptConfigurations.*.PromptState
    PromptOverrideConfiguration.PromptConfigurations.*.ParserMode
`,
};
