import { InputError } from '../../problem';
import type { NamedRule } from './rules';
import type { ServersPlan, SharedEntrance } from './servers-plan';
import type { Sharing } from './sharing';

/** A fleet of a program, by what is planned of it. */
interface PlannedFleet {
  readonly plan: ServersPlan;
}

/** Rules of fleets that share a load balancer, by the fleet that has it. */
const RULES = new WeakMap<PlannedFleet, NamedRule[]>();

/**
 * The load balancer that a fleet of a program shares, and those that do so already.
 * @throws InputError when the fleet that it names has none of its own
 */
export function sharingOf(owner: PlannedFleet): Sharing {
  const { name, entrance, sharedEntrance } = owner.plan;
  const path = ['loadBalancer', 'sharedWith'];
  const expected = 'a fleet that has a load balancer of its own';
  if (entrance) return { balancer: { name, public: entrance.public }, others: RULES.get(owner) ?? [] };
  const found = sharedEntrance
    ? `${name}, which shares that of ${sharedEntrance.sharedWith}`
    : `${name}, which has none`;
  throw new InputError([{ path, found, expected }]);
}

/** Remembers the rule of a fleet that shares a load balancer. @param called - name of that fleet */
export function noteRule(owner: PlannedFleet, called: string, rule: SharedEntrance): void {
  RULES.set(owner, [...(RULES.get(owner) ?? []), { ...rule, called }]);
}

/** A fleet without the load balancer that another plan speaks of. */
export function otherOwner(owner: PlannedFleet | undefined, { sharedWith }: SharedEntrance): InputError {
  const found = owner?.plan.name ?? 'nothing';
  const expected = `the fleet ${sharedWith}, whose load balancer is planned`;
  return new InputError([{ path: ['sharedWith'], found, expected }]);
}
