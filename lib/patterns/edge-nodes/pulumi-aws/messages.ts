import { TopicRule } from '@pulumi/aws/iot';
import { statementsOn } from '../../../engines/pulumi-aws/policy-document';
import { allow, serviceRole } from '../../../engines/pulumi-aws/service-role';
import { LOST_LOG, MESSAGES_LOG } from '../aws/logs';
import { KEEPING_STATEMENTS, messagesSql, SQL_VERSION } from '../aws/messages';
import { IOT_PRINCIPAL } from '../aws/provisioning';
import type { AwsThings } from '../aws/words';
import { logOf, streamsOf, type GroupParts } from './parts';

/** Keeps what nodes send in a log group, and what could not be kept in another. */
export function keepMessages(parts: GroupParts, { rule }: AwsThings): void {
  const { plan, location, tags, below } = parts;
  const name = `${parts.name}-messages`;
  const [kept, lost] = [logOf(parts, MESSAGES_LOG), logOf(parts, LOST_LOG)];
  const purpose = `Keeps messages of ${plan.fullName}`;
  const conditions = { StringEquals: { 'aws:SourceAccount': location.account } };
  const role = serviceRole(name, { service: IOT_PRINCIPAL, conditions, tags: tags() }, below);
  const statements = statementsOn(KEEPING_STATEMENTS, { 'log-groups': [streamsOf(kept), streamsOf(lost)] });
  allow(name, { role, purpose, statements, tags: tags() }, below);
  new TopicRule(
    name,
    {
      name: rule,
      description: purpose,
      sql: messagesSql(plan),
      sqlVersion: SQL_VERSION,
      enabled: true,
      cloudwatchLogs: [{ logGroupName: kept.name, roleArn: role.arn }],
      errorAction: { cloudwatchLogs: { logGroupName: lost.name, roleArn: role.arn } },
      tags: tags(),
    },
    below,
  );
}
