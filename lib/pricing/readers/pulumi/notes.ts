import { groupBy } from '../../../group-by';
import { listed } from '../../../located/listed';
import { counted } from '../../../located/words';

import { isNowhere, unmade } from './members';
import { Places } from './places';
import { packageOf, providedBy } from './tokens';
import type { PlacedDeployment } from './graph';
import { nameInUrn } from './urn';

/** What a reader of the estimate must know of a stack: what of it is not priced, and why. */
export function notesOnGraph({ deployment, stack, region }: PlacedDeployment): readonly string[] {
  const { notes, resources, hidden = 0 } = deployment;
  const { guessed } = new Places(deployment, stack, region);
  const custom = resources.filter(({ custom, type }) => custom && providedBy(type) === undefined);
  const external = custom.filter((resource) => resource.external === true && !isNowhere(resource.type));
  const remote = unmade(resources).map(({ urn }) => nameInUrn(urn));
  const nowhere = groupBy(
    custom.filter(({ type }) => isNowhere(type) && packageOf(type) !== 'pulumi'),
    ({ type }) => packageOf(type),
  );
  const counts = [...nowhere].map(([name, made]) => `${name} (${made.length})`);
  return [
    ...notes.map((note) => `${stack}: ${note}`),
    ...(hidden === 0
      ? []
      : [`${stack}: ${notSeen(hidden)}, and not priced: pulumi preview --json --show-sames has all`]),
    ...(guessed.length === 0
      ? []
      : [`${stack}: the provider of ${listed(guessed)} is not in the input: read as in ${region ?? 'no region'}`]),
    ...(remote.length === 0
      ? []
      : [`${stack}: made by plugins of the engine, so not known: ${listed(remote)}; a preview has what they make`]),
    ...(external.length === 0
      ? []
      : [`${stack}: read and not managed, so not priced: ${listed(external.map(({ urn }) => nameInUrn(urn)))}`]),
    ...(counts.length === 0 ? [] : [`${stack}: in no cloud, so not priced: resources of ${listed(counts)}`]),
  ];
}

/** `3 unchanged resources are not in this preview` */
export function notSeen(hidden: number): string {
  return `${counted(hidden, 'unchanged resource')} ${hidden === 1 ? 'is' : 'are'} not in this preview`;
}
