import type { Siblings } from '../pattern';
import type { VpnProps } from './props';

/** Another device of the environment, whose attachment is known. */
export interface ConnectedDevice extends VpnProps {
  readonly name: string;
}

/** Connected devices that stand before one in the client file: what two would make for one block, the first one makes. */
export function devicesBefore(name: string, siblings: Siblings<VpnProps>): readonly ConnectedDevice[] {
  const all = Object.values(siblings);
  const before = all.slice(
    0,
    all.findIndex((one) => one.name === name),
  );
  return before.flatMap(({ name: called, props }) =>
    props?.connection === undefined ? [] : [{ ...props, name: called }],
  );
}
