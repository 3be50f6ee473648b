import type { Resource } from '../../lib/pricing';
import { isUnknown } from '../../lib/pricing';
import { referencesOf, unknownsIn } from '../../lib/pricing/readers/reference';
import type { Pairing } from './pair';

/** What CloudFormation calls a deployed resource. @returns undefined where it does not tell */
export type PhysicalId = (deployed: Resource) => string | undefined;

/** A resource that Pulumi registers, beside what stands for it and for what it refers to. */
export class Standing {
  constructor(
    readonly registered: Resource,
    private readonly partners: Partners,
  ) {}

  /** What it takes over. @default - nothing that CloudFormation knows as a resource */
  get deployed(): Resource | undefined {
    return this.partners.of(this.registered.id);
  }

  /** What CloudFormation calls it. */
  get id(): string | undefined {
    return this.deployed && this.partners.physicalId(this.deployed);
  }

  /** What stands for a resource that a property refers to. */
  other(path: string): Resource | undefined {
    const [reference] = unknownsIn(this.registered.value(path)).flatMap(referencesOf);
    return reference && this.partners.of(reference.to);
  }

  /** What a property says, or what CloudFormation calls the resource that it refers to. */
  idIn(path: string): string | undefined {
    const other = this.other(path);
    return other ? this.partners.physicalId(other) : this.text(path);
  }

  text(path: string): string | undefined {
    const text = this.registered.text(path);
    return isUnknown(text) ? undefined : text;
  }
}

/** What stands for what. */
export class Partners {
  private readonly byRegistered: ReadonlyMap<string, Resource>;

  constructor(
    { pairs }: Pairing,
    readonly physicalId: PhysicalId,
  ) {
    this.byRegistered = new Map(pairs.map(({ deployed, registered }) => [registered.id, deployed]));
  }

  of(id: string): Resource | undefined {
    return this.byRegistered.get(id);
  }
}
