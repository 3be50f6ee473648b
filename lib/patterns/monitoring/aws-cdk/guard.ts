import { Stack, Tags } from 'aws-cdk-lib';
import type { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';
import { automation } from '../../../engines/aws-cdk/automation';
import { startBySchedule } from '../../../engines/aws-cdk/scheduled-automation';
import { PATTERN_TAG } from '../../../profile/tags';
import { guardDocument, guardStatements, type AwsGuard, type GuardStatement } from '../aws/guard';
import { BOUND_BY_TAGS } from '../exceptions';

/** Whom the guard tells, and what it looks at. */
export interface GuardProps {
  readonly topic: ITopic;
  /** Of the topic. */
  readonly key: IKey;
  /** @default - no spend stops servers */
  readonly budget?: CfnBudget;
}

/** Stops the servers of an environment by itself. It asks AWS Budgets, so it stands where the budget does. */
export function addGuard(scope: Construct, guard: AwsGuard, { topic, key, budget }: GuardProps): void {
  const purpose = `Stops the servers of ${guard.environment}`;
  const runbook = automation<GuardStatement['on']>(scope, 'Guard', {
    purpose,
    documentName: guard.document,
    content: (role) => guardDocument(guard, { role, topic: topic.topicArn, ...(budget && { budget: budget.ref }) }),
    statements: guardStatements(guard),
    resources: { budget: budget ? [budgetArn(budget)] : [], topic: [topic.topicArn], key: [key.keyArn] },
    accepts: BOUND_BY_TAGS,
  });
  startBySchedule(scope, 'GuardSchedule', runbook, {
    purpose: `Starts what stops them: ${purpose}`,
    starts: guard.starts,
  });
  Tags.of(scope).add(PATTERN_TAG, 'monitoring');
}

function budgetArn(budget: CfnBudget): string {
  return Stack.of(budget).formatArn({ service: 'budgets', region: '', resource: 'budget', resourceName: budget.ref });
}
