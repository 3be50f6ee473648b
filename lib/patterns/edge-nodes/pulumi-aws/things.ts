import type { Role } from '@pulumi/aws/iam';
import { Thing, ThingGroup } from '@pulumi/aws/iot';
import { all } from '@pulumi/pulumi';
import { automation, type Automation } from '../../../engines/pulumi-aws/automation';
import { claimStatements, nodeStatements } from '../aws/thing-policies';
import { updateDocument, UPDATE_STATEMENTS } from '../aws/updates';
import type { AwsThings } from '../aws/words';
import { runGreengrass } from './greengrass';
import { keepMessages } from './messages';
import type { GroupParts } from './parts';
import { provision } from './provisioning';
import { thingPolicy } from './thing-policy';

/** What people use of the things of a group. */
export interface Things {
  readonly update: Automation;
  /** Role that core devices exchange their certificates for. @default - they are none */
  readonly core?: Role;
}

/** What nodes that send messages need: a thing each, what they may do, how they come to a certificate, and where messages go. */
export function addThings(parts: GroupParts, words: AwsThings): Things {
  const { name, plan, tags, below } = parts;
  for (const { node, name: thing, attributes } of words.things)
    new Thing(`${name}-${node}`, { name: thing, attributes }, below);
  const group = new ThingGroup(`${name}-things`, { name: words.group, tags: tags() }, below);
  new ThingGroup(`${name}-quarantine`, { name: words.quarantine, tags: tags() }, below);
  thingPolicy(parts, 'things', words.policy, nodeStatements(plan));
  thingPolicy(parts, 'claim', words.claimPolicy, claimStatements(words));
  provision(parts, words);
  keepMessages(parts, words);
  const core = words.greengrass && runGreengrass(parts, words.greengrass, group);
  return { update: updateRunbook(parts, group), ...(core && { core }) };
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
