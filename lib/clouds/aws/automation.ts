import type { AwsStatement } from './statement';

/** How a document that Systems Manager runs by itself is registered. */
export const AUTOMATION_DOCUMENT = {
  documentType: 'Automation',
  documentFormat: 'JSON',
  updateMethod: 'NewVersion',
} as const;

/** Version of a document that a window runs. */
export const AUTOMATION_VERSION = '$DEFAULT';

/** Service that hands out the role of a document, to itself and to its maintenance windows. */
export const AUTOMATION_PRINCIPAL = 'ssm.amazonaws.com';

/** Statement of the policy of the role that a document runs as; it stands on what only the engine can name. */
export interface AutomationStatement extends AwsStatement {
  readonly on: 'anything' | 'patch-command' | 'document' | 'role';
}

/**
 * What a maintenance window may do on behalf of its document: start it, and hand its role on.
 * Source: AWS Systems Manager User Guide, "Setting up Automation".
 */
export const STARTED_BY_A_WINDOW: readonly AutomationStatement[] = [
  { actions: ['ssm:StartAutomationExecution'], on: 'document' },
  {
    actions: ['iam:PassRole'],
    on: 'role',
    conditions: { StringEquals: { 'iam:PassedToService': AUTOMATION_PRINCIPAL } },
  },
];
