import * as watch from '@aws-sdk/client-cloudwatch';
import * as api from '@aws-sdk/client-cloudwatch-logs';
import * as kms from '@aws-sdk/client-kms';
import * as sns from '@aws-sdk/client-sns';
import type { Remote } from '../remote';
import { isValues, type Values } from '../values';
import { clientsIn, given, numeric, text, unchanging } from './clients';

/** What is kept and told, in an emulator of CloudWatch, its logs, KMS and SNS. */
export const MONITORING: Readonly<Record<string, Remote>> = {
  'aws:kms/key:Key': {
    create: async ({ description, policy }, at) => {
      const command = new kms.CreateKeyCommand({ Description: text(description), Policy: text(policy) });
      const { KeyMetadata } = await clientsIn(at).kms.send(command);
      const keyId = given(KeyMetadata?.KeyId);
      return { id: keyId, outputs: { keyId, arn: given(KeyMetadata?.Arn) } };
    },
    update: unchanging,
    read: async (id, at) => {
      const { KeyMetadata } = await clientsIn(at).kms.send(new kms.DescribeKeyCommand({ KeyId: id }));
      return KeyMetadata?.DeletionDate === undefined ? {} : undefined;
    },
    delete: (id, at) => clientsIn(at).kms.send(new kms.ScheduleKeyDeletionCommand({ KeyId: id })),
  },
  'aws:cloudwatch/logGroup:LogGroup': {
    create: async ({ name, retentionInDays }, at) => {
      const { logs } = clientsIn(at);
      const logGroupName = given(text(name));
      await logs.send(new api.CreateLogGroupCommand({ logGroupName }));
      await retain(logGroupName, numeric(retentionInDays), at);
      return { id: logGroupName, outputs: {} };
    },
    update: async (id, { retentionInDays }, at) => {
      await retain(id, numeric(retentionInDays), at);
      return {};
    },
    read: async (id, at) => {
      const command = new api.DescribeLogGroupsCommand({ logGroupNamePrefix: id });
      const group = (await clientsIn(at).logs.send(command)).logGroups?.find(({ logGroupName }) => logGroupName === id);
      const days = group?.retentionInDays;
      const kept: Values = days === undefined ? {} : { retentionInDays: days };
      return group && kept;
    },
    delete: (id, at) => clientsIn(at).logs.send(new api.DeleteLogGroupCommand({ logGroupName: id })),
  },
  'aws:sns/topic:Topic': {
    create: async ({ name }, at) => {
      const { TopicArn } = await clientsIn(at).sns.send(new sns.CreateTopicCommand({ Name: text(name) }));
      const arn = given(TopicArn);
      return { id: arn, outputs: { arn } };
    },
    update: unchanging,
    read: async (id, at) => {
      const { Attributes } = await clientsIn(at).sns.send(new sns.GetTopicAttributesCommand({ TopicArn: id }));
      return Attributes && {};
    },
    delete: (id, at) => clientsIn(at).sns.send(new sns.DeleteTopicCommand({ TopicArn: id })),
  },
  'aws:cloudwatch/metricAlarm:MetricAlarm': {
    create: async (inputs, at) => {
      await put(inputs, at);
      return { id: given(text(inputs.name)), outputs: {} };
    },
    update: async (_, inputs, at) => {
      await put(inputs, at);
      return {};
    },
    read: async (id, at) => {
      const command = new watch.DescribeAlarmsCommand({ AlarmNames: [id] });
      const [alarm] = (await clientsIn(at).cloudWatch.send(command)).MetricAlarms ?? [];
      return alarm && { threshold: given(alarm.Threshold) };
    },
    delete: (id, at) => clientsIn(at).cloudWatch.send(new watch.DeleteAlarmsCommand({ AlarmNames: [id] })),
  },
};

async function retain(
  logGroupName: string,
  retentionInDays: number | undefined,
  at: Parameters<typeof clientsIn>[0],
): Promise<void> {
  if (retentionInDays === undefined) return;
  await clientsIn(at).logs.send(new api.PutRetentionPolicyCommand({ logGroupName, retentionInDays }));
}

async function put(inputs: Values, at: Parameters<typeof clientsIn>[0]): Promise<void> {
  const { dimensions } = inputs;
  const command = new watch.PutMetricAlarmCommand({
    AlarmName: text(inputs.name),
    ComparisonOperator: text(inputs.comparisonOperator) as watch.ComparisonOperator | undefined,
    EvaluationPeriods: numeric(inputs.evaluationPeriods),
    MetricName: text(inputs.metricName),
    Namespace: text(inputs.namespace),
    Period: numeric(inputs.period),
    Statistic: text(inputs.statistic) as watch.Statistic | undefined,
    Threshold: numeric(inputs.threshold),
    Dimensions: isValues(dimensions ?? null)
      ? Object.entries(dimensions as Values).map(([Name, value]) => ({ Name, Value: text(value) }))
      : [],
  });
  await clientsIn(at).cloudWatch.send(command);
}
