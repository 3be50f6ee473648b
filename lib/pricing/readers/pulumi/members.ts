import { groupBy } from '../../../group-by';

import type { Deployed } from './deployed';
import type { Deployment } from './deployment';
import { packageOf, providedBy, tokenOf } from './tokens';
import { UniqueNames } from './unique-names';
import { nameInUrn } from './urn';

/** A resource of a stack that the program makes and manages, and that may cost something. */
export interface Member {
  readonly deployed: Deployed;
  /** `<stack>/<type>::<name>` */
  readonly id: string;
  readonly name: string;
  readonly token: string;
}

/** Packages of the language, of the engine and of the machine that it runs on: what they make is in no cloud. */
const NOWHERE: readonly string[] = [
  ...['archive', 'command', 'docker', 'docker-build', 'local', 'null', 'pulumi', 'random', 'time', 'tls'],
];

/** The resources of a stack, and what stands for which. */
export class Members {
  readonly all: readonly Member[];
  private readonly byUrn: ReadonlyMap<string, Member>;
  private readonly children: ReadonlyMap<string | undefined, readonly Deployed[]>;
  private readonly groups = new Map<string, readonly Member[]>();

  /** @param stack - its ID among all stacks that are read */
  constructor({ resources }: Deployment, stack: string) {
    // A type and a name may come twice, in components of two types.
    const names = new UniqueNames();
    this.all = [...resources.filter(isMember), ...unmade(resources)].map((deployed) => {
      const name = nameInUrn(deployed.urn);
      return { deployed, name, id: names.take(`${stack}/${deployed.type}::${name}`), token: tokenOf(deployed.type) };
    });
    this.byUrn = new Map(this.all.map((member) => [member.deployed.urn, member]));
    this.children = groupBy(resources, ({ parent }) => parent);
  }

  /** What a URN stands for: the resource itself, or all that stands in a component. */
  standingFor(urn: string): readonly Member[] {
    const member = this.byUrn.get(urn);
    if (member !== undefined) return [member];
    const known = this.groups.get(urn);
    if (known !== undefined) return known;
    const within = (this.children.get(urn) ?? []).flatMap((child) => this.standingFor(child.urn));
    this.groups.set(urn, within);
    return within;
  }
}

/**
 * Components that a plugin of the engine makes, where none did: nobody knows what stands in them. Recordings alone have them, and what
 * a program itself puts into one is not what the plugin makes.
 */
export function unmade(resources: readonly Deployed[]): readonly Deployed[] {
  return resources.filter(({ remote = false }) => remote);
}

/** Whether a resource is one of a cloud, and not only grouping, granting access or read. */
export function isMember({ type, custom, external = false }: Deployed): boolean {
  return custom && !external && !isNowhere(type);
}

/** Whether what a type makes is in no cloud: passwords, keys, and what the engine itself keeps. */
export function isNowhere(type: string): boolean {
  return providedBy(type) !== undefined || NOWHERE.includes(packageOf(type));
}
