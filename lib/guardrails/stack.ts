import { orUndecided, Undecided } from './properties';
import type { GuardedResource } from './resource';

/** Properties by which other resources name one. */
const IDENTITIES = ['id', 'arn', 'name', 'bucket'] as const;

/** All resources of a stack. */
export class Stack {
  constructor(readonly resources: readonly GuardedResource[]) {}

  of(type: string): readonly GuardedResource[] {
    return this.resources.filter((resource) => resource.type === type);
  }

  /**
   * Resources of a type that name this one in a property, be it by a reference or by the same text.
   * @throws Undecided where none does, and what one of them names is known after deployment only
   */
  naming(target: GuardedResource, type: string, property: string): readonly GuardedResource[] {
    const answers = this.of(type).map((resource) => ({ resource, names: names(resource, property, target) }));
    const naming = answers.filter(({ names }) => names === true);
    if (naming.length === 0 && answers.some(({ names }) => names === undefined)) throw new Undecided();
    return naming.map(({ resource }) => resource);
  }

  /**
   * The resource of a type that this one names in a property.
   * @default - none of this stack
   */
  namedBy(resource: GuardedResource, property: string, type: string): GuardedResource | undefined {
    return this.of(type).find((target) => names(resource, property, target) === true);
  }
}

/** Whether a property of a resource names another; nothing where only the deployment will tell. */
function names(resource: GuardedResource, property: string, target: GuardedResource): boolean | undefined {
  const references = resource.references[property] ?? [];
  if (references.length > 0) return references.includes(target.urn);
  const named = orUndecided(() => resource.properties.text(property));
  if (named instanceof Undecided) return undefined;
  if (named === undefined) return false;
  return IDENTITIES.some((identity) => orUndecided(() => target.properties.text(identity)) === named);
}
