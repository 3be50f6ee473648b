import type { Successors } from '../families';
import { launchesIn, retypedServers, systemOf } from '../launches';
import type { Rule } from '../rule';

const GRAVITON: Successors = {
  t3: 't4g',
  t3a: 't4g',
  m5: 'm7g',
  m5a: 'm7g',
  m6a: 'm7g',
  m6i: 'm7g',
  m7a: 'm7g',
  m7i: 'm7g',
  c5: 'c7g',
  c5a: 'c7g',
  c6a: 'c7g',
  c6i: 'c7g',
  c7a: 'c7g',
  c7i: 'c7g',
  r5: 'r7g',
  r5a: 'r7g',
  r6a: 'r7g',
  r6i: 'r7g',
  r7a: 'r7g',
  r7i: 'r7g',
};

export const gravitonServers: Rule = {
  name: 'graviton-servers',
  change: 'run Linux servers on Graviton, with an arm64 image',
  effort: 'medium',
  risk: 'medium',
  caution: 'all that runs on them has to be there for arm64',
  scope: 'everywhere',
  proposals: (inventory) =>
    launchesIn(inventory)
      .filter((launches) => systemOf(launches) === 'linux')
      .flatMap((launches) => retypedServers(launches, GRAVITON)),
};
