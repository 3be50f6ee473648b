import type { Cloud } from '../../../cloud';
import { own, type JsonObject } from '../shape';

import type { Deployed } from './deployed';
import type { Deployment } from './deployment';
import type { GraphIdentity } from './graph-resource';
import { isMember, type Member } from './members';
import { Paths } from './paths';
import { Providers } from './providers';
import { packageOf } from './tokens';
import { nameInUrn } from './urn';

/** Where the resources of a package are made: its cloud, the input that says it, and what a place is called there. */
interface Placing {
  readonly cloud: Cloud;
  readonly input: string;
  readonly name: RegExp;
}

const AWS: Placing = { cloud: 'aws', input: 'region', name: /^[a-z]+(-[a-z]+)+-\d+$/ };
const AZURE: Placing = { cloud: 'azure', input: 'location', name: /^[A-Za-z]+( [A-Za-z]+)*( ?\d)?$/ };

const PLACINGS: Readonly<Record<string, Placing>> = {
  aws: AWS,
  'aws-native': AWS,
  azure: AZURE,
  'azure-native': AZURE,
};

/** Said of what stands in no place that we know, as a domain name does. */
const ANYWHERE = 'global';

/** Where the resources of a stack stand: in which component, region and account, and with which tags. */
export class Places {
  private readonly providers: Providers;
  private paths: Paths | undefined;

  /**
   * @param stack - its ID among all stacks that are read
   * @param region - of resources that name none
   */
  constructor(
    private readonly deployment: Deployment,
    private readonly stack: string,
    private readonly region: string | undefined,
  ) {
    this.providers = new Providers(deployment);
  }

  /** @param inputs - of the resource, evaluated */
  of({ deployed, id, name, token }: Member, inputs: JsonObject): GraphIdentity {
    const { account, tags } = this.providers.of(deployed);
    this.paths ??= new Paths(this.deployment.resources, this.stack);
    return {
      deployed,
      token,
      inputs,
      id,
      logicalId: name,
      path: this.paths.of(deployed),
      cloud: placingOf(deployed)?.cloud ?? 'aws',
      region: this.regionOf(deployed) ?? ANYWHERE,
      account,
      stack: this.stack,
      source: this.deployment.source,
      defaultTags: tags,
    };
  }

  /** Names of resources whose region only their provider tells, which is not in the input. */
  get guessed(): readonly string[] {
    const all = this.deployment.resources.filter(
      (deployed) =>
        isMember(deployed) && this.providers.of(deployed).isMissing === true && ownRegionOf(deployed) === undefined,
    );
    return all.filter((deployed) => placingOf(deployed) === AWS).map(({ urn }) => nameInUrn(urn));
  }

  /** Its own over that of its provider over the one that was given, which is one of AWS. */
  regionOf(deployed: Deployed): string | undefined {
    const fallback = placingOf(deployed) === AZURE ? undefined : this.region;
    return ownRegionOf(deployed) ?? this.providers.of(deployed).region ?? fallback;
  }
}

/** The region that a resource names itself. */
function ownRegionOf(deployed: Deployed): string | undefined {
  const placing = placingOf(deployed);
  const given = placing === undefined ? undefined : own(deployed.inputs, placing.input);
  return typeof given === 'string' && placing?.name.test(given) === true ? given : undefined;
}

function placingOf({ type }: Deployed): Placing | undefined {
  const name = packageOf(type);
  return Object.hasOwn(PLACINGS, name) ? PLACINGS[name] : undefined;
}

/** Whether resources of AWS name no region, and none was given. */
export function lacksRegion(deployment: Deployment, region: string | undefined): boolean {
  const places = new Places(deployment, deployment.stack, region);
  return deployment.resources.some(
    (deployed) => isMember(deployed) && placingOf(deployed) === AWS && places.regionOf(deployed) === undefined,
  );
}
