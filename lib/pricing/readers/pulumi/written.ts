import type { JsonObject } from '../shape';

/** What a Pulumi program wrote of a resource: inputs evaluated, references resolved, secrets and unknowns as `Unknown`. */
export interface Written {
  readonly urn: string;
  /** Token of its type, without a legacy module or an API version: `aws:ec2/vpc:Vpc`. */
  readonly token: string;
  /** The last part of its URN. */
  readonly name: string;
  readonly inputs: JsonObject;
  /** Where it stands. */
  readonly region: string;
  /**
   * Resources of a token whose input refers to this one: to a bucket, its lifecycle configuration.
   * @param input - top-level, e.g. `bucket`
   */
  sides(token: string, input: string): readonly Written[];
  /**
   * The resource of its stack that one of its inputs refers to.
   * @param input - top-level, e.g. `functionName`
   */
  target(input: string): Written | undefined;
}

/** A resource as CloudFormation would have it. */
export interface Presented {
  /** E.g. `AWS::EC2::NatGateway`. */
  readonly type: string;
  readonly properties: JsonObject;
  /** How CloudFormation would roll out a change, beside the properties: the `UpdatePolicy` of a group. @default - none */
  readonly updatePolicy?: JsonObject;
  /** Others that the same resource is in CloudFormation: the warm pool of a group. @default - none */
  readonly more?: readonly Presented[];
}

/** Presents what a Pulumi program wrote as what CloudFormation would have. Pure. */
export type Present = (own: Written) => Presented;
