import type { UnreadByType } from '../../unread';

/** What is billed for properties of these types and is not priced yet. A property that a meter learns to read leaves this list. */
export const MACHINE_LEARNING_UNREAD: UnreadByType = {
  'AWS::Bedrock::Agent': [
    { name: 'Guardrail', billed: 'by-use', paths: ['GuardrailConfiguration.GuardrailIdentifier'] },
    {
      name: 'Steps that another model takes',
      billed: 'by-use',
      paths: ['PromptOverrideConfiguration.PromptConfigurations.*.FoundationModel'],
    },
  ],
  'AWS::SageMaker::NotebookInstance': [
    { name: 'Elastic inference accelerators', billed: 'by-existence', paths: ['AcceleratorTypes'] },
  ],
};
