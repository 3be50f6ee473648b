import { HOURS_PER_MONTH, type Charge } from '../../meters/charge';
import { mapRange, steady, type Range } from '../../../range';
import { isUnknown } from '../../readers/unknown';
import { rebill } from '../change';
import { launchesIn, systemOf } from '../launches';
import type { Rule } from '../rule';

/** Last, because it commits: what is reserved is what is left when all else is done. */
export const reservedServers: Rule = {
  name: 'reserved-servers',
  change: 'reserve the Linux servers that always run: one year, nothing upfront, standard',
  effort: 'low',
  risk: 'medium',
  caution: 'the year is paid for whether the servers run or not',
  scope: 'everywhere',
  proposals: (inventory) => {
    const linux = launchesIn(inventory).filter((launches) => systemOf(launches) === 'linux');
    const servers = new Set(linux.flatMap(({ billed }) => billed));
    return [...servers].map((server) => ({
      says: 'on demand → reserved',
      billed: [server],
      changes: [rebill(server, reserved)],
    }));
  },
};

/** The servers that run at the least are reserved; those that come and go stay on demand. */
function reserved(charge: Charge): readonly Charge[] {
  const { name, rate, quantity } = charge;
  const [, type] = isUnknown(rate) ? [] : (/^ec2\/([^/]+)\/linux$/.exec(rate) ?? []);
  if (name !== 'Instance hours' || type === undefined || isUnknown(quantity)) return [charge];
  const hours = Math.floor(quantity.low / HOURS_PER_MONTH) * HOURS_PER_MONTH;
  if (hours === 0) return [charge];
  const rest: Range = mapRange(quantity, (all) => all - hours);
  return [
    {
      ...charge,
      name: 'Reserved instance hours',
      rate: `ec2-reserved/${type}/1y/no-upfront/standard`,
      quantity: steady(hours),
    },
    ...(rest.high > 0 ? [{ ...charge, quantity: rest }] : []),
  ];
}
