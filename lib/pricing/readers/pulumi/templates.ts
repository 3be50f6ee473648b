import { instancesOf, STACK_SET, templateIn, type StackInstance } from '../cloudformation/stack-set';
import type { MadeStack, Template } from '../cloudformation/source';
import { MAX_STACKS, TOO_MANY } from '../cloudformation/stacks';
import { own, ownObject, ownText, type JsonObject } from '../shape';
import { isUnknown, lift, Unknown, type Maybe } from '../unknown';

import type { PresentedResource } from './graph';
import { tagsOf } from './tags';
import type { WrittenResource } from './written-resource';

const STACK = 'AWS::CloudFormation::Stack';
const APPLICATION = 'AWS::Serverless::Application';

/** What the resources of programs make of CloudFormation templates. */
export interface Templates {
  readonly made: readonly MadeStack[];
  /** Why the template of a resource was not read, by the ID of the resource. */
  readonly unread: ReadonlyMap<string, string>;
}

/** Reads the templates that resources deploy. Those at an address are not looked for. */
export function templatesIn(all: readonly PresentedResource[]): Templates {
  const made: MadeStack[] = [];
  const unread = new Map<string, string>();
  for (const { written, presented } of all) {
    const stacks = stacksOf(written, presented.type, presented.properties);
    const fitting = lift(stacks, (some) => (made.length + some.length > MAX_STACKS ? TOO_MANY : some));
    if (isUnknown(fitting)) unread.set(written.id, fitting.because);
    else made.push(...fitting);
  }
  return { made, unread };
}

/** The stacks that a resource makes; none of most. */
function stacksOf(written: WrittenResource, type: string, properties: JsonObject): Maybe<readonly MadeStack[]> {
  switch (type) {
    case STACK:
      return lift(templateOf(written), (template) => [stackOf(written, template, properties)]);
    case STACK_SET:
      return lift(
        instancesOf(properties, () => templateOf(written)),
        (instances) => instances.map((instance, at) => instanceOf(written, instance, properties, at)),
      );
    case APPLICATION:
      return new Unknown('the Serverless Application Repository is not read');
    default:
      return [];
  }
}

function stackOf(written: WrittenResource, template: Template, properties: JsonObject): MadeStack {
  const { id, path, region, account } = written.identity;
  return {
    ...{ id, path, template, region, account },
    stackName: ownText(written.inputs, 'name') ?? ownText(written.inputs, 'stackName'),
    parameters: ownObject(properties, 'Parameters') ?? {},
    tags: lift(tagsOf(written.inputs, written.identity.defaultTags), (tags) => Object.fromEntries(tags)),
  };
}

/** The stack of a stack set in one account, which may not be known, and one region. */
function instanceOf(written: WrittenResource, instance: StackInstance, properties: JsonObject, at: number): MadeStack {
  const { account, region } = instance;
  const where = `${account ?? `account ${at + 1}`}/${region}`;
  const stack = stackOf(written, instance.template, properties);
  return { ...stack, ...instance, account, id: `${stack.id}/${where}`, path: `${stack.path}/${where}` };
}

/** The template in the body of a resource; its keys are the user's own, so that nothing of it is renamed. */
function templateOf({ inputs, identity }: WrittenResource): Maybe<Template> {
  const body = own(inputs, 'templateBody');
  if (body !== undefined && body !== null) return templateIn(body, identity.source);
  if (own(inputs, 'applicationId') !== undefined)
    return new Unknown('the Serverless Application Repository is not read');
  const url = own(inputs, 'templateUrl');
  if (isUnknown(url)) return new Unknown('the address of its template is known only at deployment');
  return new Unknown(typeof url === 'string' ? `its template is at ${url}` : 'its template is not at hand');
}
