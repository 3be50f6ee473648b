import type { Budget } from '@pulumi/aws/budgets';
import type { Key } from '@pulumi/aws/kms';
import type { Topic } from '@pulumi/aws/sns';
import { all, output, type CustomResourceOptions } from '@pulumi/pulumi';
import { automation } from '../../../engines/pulumi-aws/automation';
import type { Location } from '../../../engines/pulumi-aws/location';
import { startBySchedule } from '../../../engines/pulumi-aws/scheduled-automation';
import { guardDocument, guardStatements, type AwsGuard, type GuardStatement } from '../aws/guard';

/** Whom the guard tells, what it looks at, and where it stands. */
export interface GuardArgs {
  readonly topic: Topic;
  /** Of the topic. */
  readonly key: Key;
  /** @default - no spend stops servers */
  readonly budget?: Budget;
  readonly location: Location;
  readonly tags: Readonly<Record<string, string>>;
}

/** Stops the servers of an environment by itself. It asks AWS Budgets, so it stands where the budget does. */
export function addGuard(
  name: string,
  guard: AwsGuard,
  { topic, key, budget, location, tags }: GuardArgs,
  options: CustomResourceOptions,
): void {
  const purpose = `Stops the servers of ${guard.environment}`;
  const runbook = automation<GuardStatement['on']>(
    `${name}-guard`,
    {
      purpose,
      documentName: guard.document,
      content: (own) =>
        all([own, topic.arn, output(budget?.name)]).apply(([role, told, ofBudget]) =>
          guardDocument(guard, { role, topic: told, ...(ofBudget !== undefined && { budget: ofBudget }) }),
        ),
      statements: guardStatements(guard),
      resources: { budget: budget ? [budget.arn] : [], topic: [topic.arn], key: [key.arn] },
      location,
      tags,
    },
    options,
  );
  const schedules = { purpose: `Starts what stops them: ${purpose}`, starts: guard.starts, location, tags };
  startBySchedule(`${name}-guard`, runbook, schedules, options);
}
