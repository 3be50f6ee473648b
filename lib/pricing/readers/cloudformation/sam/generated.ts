import type { JsonObject } from '../../shape';

import type { Part } from './part';

/** A resource of SAM, with its globals. */
export interface SamResource {
  readonly id: string;
  readonly properties: Part;
}

/** A plain resource that SAM makes. Conditions and policies of the SAM resource are added to it afterwards. */
export interface Generated {
  readonly logicalId: string;
  readonly type: string;
  readonly properties?: JsonObject;
  /** What a template calls it after the SAM resource and a dot: `Alias` in `!Ref Checkout.Alias`. @default - nothing */
  readonly calledAs?: string;
}

/** How resources of one SAM type are written out. */
export interface SamType {
  /** The type of the resource that stands in its place, if nothing more is known of it. */
  readonly becomes: string;
  /** What SAM makes of one. */
  readonly expand: (resource: SamResource) => readonly Generated[];
}

/** A reference to a resource. */
export function ref(logicalId: string): JsonObject {
  return { Ref: logicalId };
}

/** A reference to the ARN of a resource. */
export function arnOf(logicalId: string): JsonObject {
  return { 'Fn::GetAtt': [logicalId, 'Arn'] };
}

/** A role that something assumes; roles cost nothing, so that their policies are not written out. */
export function role(logicalId: string): Generated {
  return { logicalId, type: 'AWS::IAM::Role' };
}
