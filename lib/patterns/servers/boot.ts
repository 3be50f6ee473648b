import type { Problem } from '../../problem';
import { OPERATING_SYSTEM_FACTS } from '../../profile/operating-systems';
import type { ServersProps } from './props';

/** What of a fleet is given beside its props: what it is made from, what a new server runs, and what its load balancer presents. */
export interface BroughtAlong {
  /** @default 'stock' */
  readonly image?: 'stock' | 'own';
  /** Whether a script is run at first boot. @default false */
  readonly firstBoot?: boolean;
  /** Whether a certificate is given; a load balancer of the fleet's own has one. @default false */
  readonly certificate?: boolean;
}

/** How a new server comes up. */
export interface PlannedBoot {
  /** The vendor's newest image of the operating system, or one of the client's own. */
  readonly image: 'stock' | 'own';
  /** A script of the client's own is run. The script itself is passed beside the plan. */
  readonly script: boolean;
  readonly packages: readonly string[];
  /** Longest that a server may take until it says that it is up, in minutes. */
  readonly minutes: number;
}

export function planBoot({ os, packages = [] }: ServersProps, brought: BroughtAlong): PlannedBoot {
  const { image = 'stock', firstBoot: script = false } = brought;
  return { image, script, packages, minutes: OPERATING_SYSTEM_FACTS[os].bootMinutes };
}

/** A load balancer in front of servers on which nothing answers would have them replaced for ever. */
export function bootProblems({ loadBalancer }: ServersProps, brought: BroughtAlong): readonly Problem[] {
  const { image = 'stock', firstBoot = false } = brought;
  if (loadBalancer === undefined || image === 'own' || firstBoot) return [];
  return [
    {
      path: ['loadBalancer'],
      found: 'a load balancer in front of servers of a stock image, on which nothing answers its health check',
      expected: 'image or firstBoot as well: an image of your own, or a script that sets up what answers',
    },
  ];
}
