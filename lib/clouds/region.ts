import type { Area } from './areas';

/** A region of a cloud: where it is, and how many availability zones it offers. */
export interface Region {
  readonly name: string;
  readonly areas: readonly Area[];
  readonly zones: number;
}
