import { present } from '../../../../../lib/pricing/readers/pulumi/present';
import type { Presented, Written } from '../../../../../lib/pricing/readers/pulumi/written';
import { Reference, referenceIn, unknownsIn, referencesOf } from '../../../../../lib/pricing/readers/reference';
import type { JsonObject } from '../../../../../lib/pricing/readers/shape';

/** A resource as a program writes it, for tests. */
class ProgramResource implements Written {
  readonly urn: string;
  readonly region = 'eu-west-1';

  constructor(
    readonly token: string,
    readonly name: string,
    readonly inputs: JsonObject,
    private readonly program: Program,
  ) {
    this.urn = `urn:pulumi:dev::shop::${token}::${name}`;
  }

  target(input: string): Written | undefined {
    return this.program.resources.find(({ urn }) => urn === referenceIn(this.inputs[input])?.to);
  }

  sides(token: string, input: string): readonly Written[] {
    return this.program.resources.filter(
      (side) =>
        side.token === token &&
        unknownsIn(side.inputs[input])
          .flatMap(referencesOf)
          .some(({ to }) => to === this.urn),
    );
  }

  /** What another resource writes to refer to this one. */
  get id(): Reference {
    return new Reference(this.urn, 'known after deployment');
  }

  get presented(): Presented {
    return present(this);
  }
}

/** A program of a few resources: `program.add('aws:ec2/vpc:Vpc', { cidrBlock: '10.0.0.0/16' })`. */
export class Program {
  readonly resources: ProgramResource[] = [];

  add(token: string, inputs: JsonObject, name = `r${this.resources.length}`): ProgramResource {
    const resource = new ProgramResource(token, name, inputs, this);
    this.resources.push(resource);
    return resource;
  }
}

/** What one resource alone is presented as. */
export function presented(token: string, inputs: JsonObject): Presented {
  return new Program().add(token, inputs).presented;
}

/** Its properties alone. */
export function properties(token: string, inputs: JsonObject): JsonObject {
  return presented(token, inputs).properties;
}
