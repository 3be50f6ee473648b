import type { Place } from './outputs';
import type { Values } from './values';

/** What an emulator of the cloud made. */
export interface Made {
  readonly id: string;
  /** What it says of the resource beyond its inputs. */
  readonly outputs: Values;
}

/** A type that an emulator of the cloud has too, so that what it refuses is refused here. */
export interface Remote {
  create(inputs: Values, at: Place): Promise<Made>;
  /** @returns what is another than before beyond its inputs */
  update(id: string, inputs: Values, at: Place, before: Values): Promise<Values>;
  /** @returns what it has now of its inputs, as far as it is compared; undefined where it is gone */
  read(id: string, at: Place): Promise<Values | undefined>;
  delete(id: string, at: Place): Promise<unknown>;
}
