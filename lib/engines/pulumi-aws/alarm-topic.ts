import { createHash } from 'node:crypto';
import type { Key } from '@pulumi/aws/kms';
import { Topic, TopicPolicy, TopicSubscription } from '@pulumi/aws/sns';
import { secret, type CustomResourceOptions, type Input } from '@pulumi/pulumi';
import { ALARM_PUBLISHERS } from '../../clouds/aws/alarm-publishers';
import type { Location } from './location';
import { policyDocument } from './policy-document';

/** An encrypted topic and who hears of what is published to it. */
export interface AlarmTopicArgs {
  readonly displayName: string;
  /** Key that its publishers may use. */
  readonly key: Key;
  readonly email: readonly string[];
  /** URLs that are as good as a password: state and logs hold them as secrets. */
  readonly https: readonly Input<string>[];
  readonly location: Location;
  readonly tags: Readonly<Record<string, string>>;
}

/** A topic, and what lets others publish to it: whoever names the topic may have to wait for that. */
export interface AlarmTopic {
  readonly topic: Topic;
  readonly policy: TopicPolicy;
}

/** A topic that takes alarms and budget warnings of this account, over TLS only. */
export function alarmTopic(
  name: string,
  { displayName, key, email, https, location, tags }: AlarmTopicArgs,
  options: CustomResourceOptions,
): AlarmTopic {
  const topic = new Topic(name, { displayName, kmsMasterKeyId: key.arn, tags }, options);
  const publish = { actions: ['sns:Publish'], resources: [topic.arn] };
  const policy = new TopicPolicy(
    name,
    {
      arn: topic.arn,
      policy: policyDocument([
        {
          ...publish,
          effect: 'Deny',
          principals: ['anyone'],
          conditions: { Bool: { 'aws:SecureTransport': 'false' } },
        },
        {
          ...publish,
          principals: ALARM_PUBLISHERS.map((service) => ({ service })),
          conditions: { StringEquals: { 'aws:SourceAccount': location.account } },
        },
      ]),
    },
    options,
  );
  for (const address of email) {
    const endpoint = { topic: topic.arn, protocol: 'email', endpoint: address };
    new TopicSubscription(`${name}-${address}`, endpoint, options);
  }
  for (const [at, url] of https.entries()) {
    const endpoint = { topic: topic.arn, protocol: 'https', endpoint: secret(url) };
    new TopicSubscription(`${name}-https-${endpointId(url, at)}`, endpoint, options);
  }
  return { topic, policy };
}

/** By what an endpoint is known that others come before and go: its own URL, unreadably, or its place where that is not known yet. */
function endpointId(url: Input<string>, at: number): string {
  return typeof url === 'string' ? createHash('sha256').update(url).digest('hex').slice(0, 8) : `${at + 1}`;
}
