import type { AwsStatement } from '../../../clouds/aws/statement';
import type { EdgeNodesPlan } from '../edge-nodes-plan';
import { jobWaves } from './job-waves';

/** What only the engine knows: ARNs of the role that the runbook runs as, and of the group of things. */
export interface UpdateParts {
  readonly role: string;
  readonly group: string;
}

/** Starts a job of IoT Core for all things of a group, in waves. */
export function updateDocument(plan: EdgeNodesPlan, { role, group }: UpdateParts): object {
  return {
    schemaVersion: '0.3',
    description: 'Updates the nodes of a group by a job, in waves that stop on errors',
    assumeRole: role,
    parameters: {
      Document: { type: 'String', description: 'What each node is to do, as JSON that its software understands' },
    },
    mainSteps: [
      {
        name: 'startJob',
        action: 'aws:executeAwsApi',
        inputs: {
          Service: 'iot',
          Api: 'CreateJob',
          jobId: '{{ automation:EXECUTION_ID }}',
          targets: [group],
          targetSelection: 'SNAPSHOT',
          document: '{{ Document }}',
          ...jobWaves(plan),
        },
        outputs: [{ Name: 'JobId', Selector: '$.jobId', Type: 'String' }],
      },
    ],
  };
}

/** Statement of the policy of the runbook. */
export interface UpdateStatement extends AwsStatement {
  readonly on: 'jobs-and-things';
}

export const UPDATE_STATEMENTS: readonly UpdateStatement[] = [{ actions: ['iot:CreateJob'], on: 'jobs-and-things' }];
