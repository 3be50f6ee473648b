import { groupBy } from '../../../group-by';
import { listed } from '../../../located/listed';

import type { Deployed } from './deployed';
import { isNowhere } from './members';
import { packageOf, providedBy } from './tokens';
import type { PlacedDeployment } from './graph';
import { partsOfUrn } from './urn';

/** What a reader of the estimate must know of a stack: what of it is not priced, and why. */
export function notesOnGraph({ deployment: { notes, resources }, stack }: PlacedDeployment): readonly string[] {
  const custom = resources.filter(({ custom, type }) => custom && providedBy(type) === undefined);
  const external = custom.filter((resource) => resource.external === true && !isNowhere(resource.type));
  const nowhere = groupBy(
    custom.filter(({ type }) => isNowhere(type) && packageOf(type) !== 'pulumi'),
    ({ type }) => packageOf(type),
  );
  const counts = [...nowhere].map(([name, made]) => `${name} (${made.length})`);
  return [
    ...notes.map((note) => `${stack}: ${note}`),
    ...(external.length === 0
      ? []
      : [`${stack}: read and not managed, so not priced: ${listed(external.map(nameOf))}`]),
    ...(counts.length === 0 ? [] : [`${stack}: in no cloud, so not priced: resources of ${listed(counts)}`]),
  ];
}

function nameOf({ urn }: Deployed): string {
  return partsOfUrn(urn)?.name ?? urn;
}
