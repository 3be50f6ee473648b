import { group, integer, optional, required, text } from '../form/form';
import { capacityOf, describeCapacity, type Capacity } from '../profile/sizes';
import { bendFleets, PICKED_FLEETS, type FleetOptions } from './fleets';
import type { Policy } from './policy';
import { readUtilisation, type Utilisation } from './utilisation';

/** What sizes are measured by. */
export interface RightSizeOptions extends FleetOptions {
  /** A CSV file beside the client file: `fleet`, and the 95th percentiles of `cpu` and `memory` of its servers, in percent. */
  readonly utilisation: { readonly file: string };
  /**
   * Percent of CPU that the busiest hours may take.
   * @default 60
   */
  readonly cpuPercent?: number;
  /**
   * Percent of memory that the busiest hours may take.
   * @default 80
   */
  readonly memoryPercent?: number;
}

/** Servers of the size that their measured use asks for, larger or smaller. */
export const rightSize: Policy<RightSizeOptions> = {
  description: 'Servers of the size that their measured use asks for',
  form: group<RightSizeOptions>({
    utilisation: required(
      group<RightSizeOptions['utilisation']>({
        file: required(text(/\S/, 'the name of a CSV file'), 'CSV file beside the client file: fleet, cpu, memory'),
      }),
      'Measured use: 95th percentiles of CPU and memory by fleet, in percent',
    ),
    cpuPercent: optional(integer(1, 100), 'Percent of CPU that the busiest hours may take', '60'),
    memoryPercent: optional(integer(1, 100), 'Percent of memory that the busiest hours may take', '80'),
    servers: PICKED_FLEETS,
  }),
  risk: 'medium',
  effort: 'low',
  watch: 'CPU and memory in the busiest hours of the first weeks.',
  says: ({ utilisation, cpuPercent = 60, memoryPercent = 80 }) =>
    `servers of the size at which ${utilisation.file} takes ${cpuPercent}% of CPU and ${memoryPercent}% of memory`,
  bend: (asked, _context, options, files) => {
    const { utilisation, cpuPercent = 60, memoryPercent = 80 } = options;
    const measured = readUtilisation(utilisation.file, files, ['utilisation', 'file']);
    return bendFleets(asked, options, ({ size = 'medium', instanceType }, name) => {
      const use = measured.get(name);
      if (use === undefined) return { because: `${utilisation.file} does not measure it` };
      if (instanceType !== undefined) return { because: `its instance type, ${instanceType}, is written` };
      const has = capacityOf(size);
      const needs = neededOf(has, use, { cpu: cpuPercent, memory: memoryPercent });
      if (needs.vcpu === has.vcpu && needs.memoryGib === has.memoryGib) {
        return { because: `${describeCapacity(has)} is what it needs` };
      }
      return { patch: { size: needs } };
    });
  },
};

/** Processors and memory at which the use takes the share that it may. */
function neededOf({ vcpu, memoryGib }: Capacity, use: Utilisation, may: Utilisation): Capacity {
  return {
    vcpu: Math.max(1, Math.ceil((vcpu * use.cpu) / may.cpu)),
    memoryGib: Math.max(1, Math.ceil((memoryGib * use.memory) / may.memory)),
  };
}
