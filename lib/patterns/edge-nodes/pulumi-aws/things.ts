import { Policy, Thing, ThingGroup } from '@pulumi/aws/iot';
import { all } from '@pulumi/pulumi';
import { automation, type Automation } from '../../../engines/pulumi-aws/automation';
import { policyDocument } from '../../../engines/pulumi-aws/policy-document';
import { claimStatements, nodeStatements, type ThingStatement } from '../aws/thing-policies';
import { updateDocument, UPDATE_STATEMENTS } from '../aws/updates';
import type { AwsThings } from '../aws/words';
import { keepMessages } from './messages';
import { iotArn, type GroupParts } from './parts';
import { provision } from './provisioning';

/** What nodes that send messages need: a thing each, what they may do, how they come to a certificate, and where messages go. */
export function addThings(parts: GroupParts, words: AwsThings): Automation {
  const { name, plan, tags, below } = parts;
  for (const { node, name: thing, attributes } of words.things)
    new Thing(`${name}-${node}`, { name: thing, attributes }, below);
  const group = new ThingGroup(`${name}-things`, { name: words.group, tags: tags() }, below);
  new ThingGroup(`${name}-quarantine`, { name: words.quarantine, tags: tags() }, below);
  addPolicy(parts, 'things', words.policy, nodeStatements(plan));
  addPolicy(parts, 'claim', words.claimPolicy, claimStatements(words));
  provision(parts, words);
  keepMessages(parts, words);
  return updateRunbook(parts, group);
}

function addPolicy(parts: GroupParts, what: string, called: string, statements: readonly ThingStatement[]): void {
  const policy = policyDocument(
    statements.map(({ resources, ...statement }) => ({
      ...statement,
      resources: resources.map((resource) => iotArn(parts, resource)),
    })),
  );
  new Policy(`${parts.name}-${what}`, { name: called, policy, tags: parts.tags() }, parts.below);
}

function updateRunbook({ name, plan, words, location, tags, below }: GroupParts, { arn }: ThingGroup): Automation {
  return automation(
    `${name}-update`,
    {
      purpose: `Updates the nodes of ${plan.fullName} by jobs`,
      documentName: words.names.runbooks.update,
      content: (own) => all([own, arn]).apply(([role, group]) => updateDocument(plan, { role, group })),
      statements: UPDATE_STATEMENTS,
      resources: { 'jobs-and-things': [location.arn('iot', 'job/*'), arn] },
      location,
      tags: tags(),
    },
    below,
  );
}
