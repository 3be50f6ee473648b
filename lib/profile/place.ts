/** Where resources stand. */
export interface Place {
  /** Region as the cloud names it, e.g. `eu-west-1`. @default - known only at deployment */
  readonly region?: string;
  /** Account that it belongs to, as the cloud names it. @default - known only at deployment */
  readonly account?: string;
  /** How many availability zones the region offers. @default - known only at deployment */
  readonly zones?: number;
}

/** Where the parts of an environment stand. */
export interface Places {
  readonly home: Place;
  /** Where copies of its data go. @default - nowhere */
  readonly copy?: Place;
  /** Where the cloud wants what it serves everywhere: us-east-1 on AWS. @default - not known */
  readonly global?: Place;
}

/** A place other than home. */
export type AfarPlace = Exclude<keyof Places, 'home'>;

/** Names of all places, in the order in which their stacks are made. */
export const PLACES = ['home', 'copy', 'global'] as const satisfies readonly (keyof Places)[];
