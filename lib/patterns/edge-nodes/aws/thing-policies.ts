import type { EdgeNodesPlan } from '../edge-nodes-plan';
import type { AwsThings } from './words';

/** Statement of a policy of IoT Core. Resources are those of its account and region, e.g. `client/x`, or whatever there is. */
export interface ThingStatement {
  readonly actions: readonly string[];
  readonly resources: readonly string[] | '*';
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What stands for the thing of whoever connects. Source: AWS IoT Core Developer Guide, "Thing policy variables". */
export const ITSELF = '${iot:Connection.Thing.ThingName}';

/** Topic that a node sends its messages to. @param thing - its name */
export function messagesTopic({ fullName }: Pick<EdgeNodesPlan, 'fullName'>, thing: string): string {
  return `edge-nodes/${fullName}/${thing}/messages`;
}

/**
 * What a node may do: connect as itself, send its own messages, and take its own jobs.
 * Source: AWS IoT Core Developer Guide, "Thing policy examples" and "Authorizing your devices to use Jobs".
 */
export function nodeStatements(plan: EdgeNodesPlan): readonly ThingStatement[] {
  const jobs = `$aws/things/${ITSELF}/jobs/*`;
  return [
    {
      actions: ['iot:Connect'],
      resources: [`client/${ITSELF}`],
      conditions: { Bool: { 'iot:Connection.Thing.IsAttached': 'true' } },
    },
    { actions: ['iot:Publish'], resources: [`topic/${messagesTopic(plan, ITSELF)}`, `topic/${jobs}`] },
    { actions: ['iot:Receive'], resources: [`topic/${jobs}`] },
    { actions: ['iot:Subscribe'], resources: [`topicfilter/${jobs}`] },
  ];
}

/**
 * What the claim certificate may do: ask for a certificate, and provision a node by the template.
 * Source: AWS IoT Core Developer Guide, "Provisioning by claim".
 */
export function claimStatements({ template, prefix }: AwsThings): readonly ThingStatement[] {
  const topics = ['$aws/certificates/create/*', `$aws/provisioning-templates/${template}/provision/*`];
  return [
    { actions: ['iot:Connect'], resources: [`client/claim-${prefix}*`] },
    { actions: ['iot:Publish', 'iot:Receive'], resources: topics.map((topic) => `topic/${topic}`) },
    { actions: ['iot:Subscribe'], resources: topics.map((topic) => `topicfilter/${topic}`) },
  ];
}
