import { withinStack } from '../../lib/pricing/readers/pulumi/urn';
import type { Resource } from '../../lib/pricing';
import type { Recording } from '../../stacks/pulumi/recorder/recording';
import { FORMS } from './forms';
import { importFile, PLACEHOLDER, type ImportFile, type ImportingStack } from './import-file';
import { pairResources, type Alone, type Pairing } from './pair';
import { Partners, Standing, type PhysicalId } from './standing';
import type { Taken } from './taken';

/** What takes over an environment that CloudFormation made. */
export interface TakeOver {
  readonly file: ImportFile;
  /** What is taken over, by what CloudFormation tells or a person is still to ask. */
  readonly taken: readonly { readonly resource: Resource; readonly by: Taken }[];
  /** What Pulumi makes anew, and why. */
  readonly made: readonly LeftOut[];
  /** What stays with CloudFormation, and why. */
  readonly left: readonly LeftOut[];
}

export interface LeftOut {
  readonly resource: Resource;
  readonly because: string;
}

/** What the program of an environment registers, as it is recorded and as that is read. */
export interface RegisteredEnvironment {
  readonly recording: Recording;
  readonly registered: readonly Resource[];
}

/**
 * Takes over an environment: each resource that Pulumi registers by the ID of what is deployed.
 *
 * @param deployed - what CloudFormation made of the environment
 */
export function takeOver(
  { recording, registered }: RegisteredEnvironment,
  deployed: readonly Resource[],
  physicalId: PhysicalId,
  into: ImportingStack,
): TakeOver {
  const pairing = pairResources(deployed, registered);
  const partners = new Partners(pairing, physicalId);
  const found = registered.map((resource) => ({ resource, by: takenBy(new Standing(resource, partners)) }));
  const taken = found.flatMap(({ resource, by }) => (by === undefined ? [] : [{ resource, by }]));
  const ids = new Map(taken.map(({ resource, by }) => [keyOf(resource), 'id' in by ? by.id : PLACEHOLDER]));
  return {
    file: importFile(recording, into, (urn) => ids.get(withinStack(urn))),
    taken,
    made: found.flatMap(({ resource, by }) =>
      by === undefined ? [{ resource, because: whyMade(resource, pairing) }] : [],
    ),
    left: pairing.deployed.map((alone) => ({ resource: alone.resource, because: whyLeft(alone) })),
  };
}

function takenBy(one: Standing): Taken | undefined {
  return FORMS[one.registered.writtenAs ?? '']?.(one);
}

function keyOf({ definition }: Resource): string {
  return definition.knownAs?.[0] ?? '';
}

function whyMade(resource: Resource, { registered }: Pairing): string {
  if (FORMS[resource.writtenAs ?? ''] === undefined) return 'its type cannot be imported';
  const alone = registered.find((one) => one.resource === resource);
  if (alone?.because === 'ambiguous') return AMBIGUOUS;
  if (alone?.because === 'differs') return DIFFERS;
  return alone === undefined ? 'CloudFormation does not tell its ID' : 'nothing like it is deployed';
}

const AMBIGUOUS = 'several may be the same one, and nothing tells which';
const DIFFERS = 'what is deployed has a property that cannot change, and is another';

function whyLeft({ because }: Alone): string {
  if (because === 'ambiguous') return AMBIGUOUS;
  return because === 'differs' ? DIFFERS : 'Pulumi has no resource like it';
}
