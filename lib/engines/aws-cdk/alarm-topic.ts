import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { SubscriptionProtocol, Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription, UrlSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { ALARM_PUBLISHERS } from '../../clouds/aws/alarm-publishers';

/** An encrypted topic and who hears of what is published to it. */
export interface AlarmTopicProps {
  readonly displayName: string;
  /** Key that `letPublishersUse` was called on. */
  readonly key: Key;
  readonly email: readonly string[];
  readonly https: readonly string[];
}

/** A topic that takes alarms and budget warnings of this account, over TLS only. */
export function alarmTopic(scope: Construct, id: string, { displayName, key, email, https }: AlarmTopicProps): Topic {
  const topic = new Topic(scope, id, { displayName, masterKey: key, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: ALARM_PUBLISHERS.map((service) => new ServicePrincipal(service)),
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  for (const address of email) topic.addSubscription(new EmailSubscription(address));
  // A URL that is known only at deployment does not show its protocol.
  for (const url of https) topic.addSubscription(new UrlSubscription(url, { protocol: SubscriptionProtocol.HTTPS }));
  return topic;
}
