import { isList, isObject, own, type JsonObject } from '../shape';
import { isUnknown, Unknown, type Maybe } from '../unknown';

import type { Deployed } from './deployed';
import type { Deployment } from './deployment';
import { packageOf, providedBy } from './tokens';
import { urnOfProvider } from './urn';
import { readValue, type Leaves } from './values';

/** Where resources are made, and by whom, as their provider says it. */
export interface Provided {
  /** Whether the input has it. What a preview leaves out is not known. @default true */
  readonly isMissing?: boolean;
  /** @default - it does not say */
  readonly region?: string;
  /** The only account that it works in. @default - any */
  readonly account?: string;
  /** Tags that it puts on all that it makes. */
  readonly tags: Maybe<JsonObject>;
}

/** Nothing that a provider is given is a reference to what costs something. */
const LEAVES: Leaves = {
  unknown: () => new Unknown('it is known only after deployment'),
  text: (text) => text,
  resource: () => new Unknown('it is known only after deployment'),
};

/** The providers of a stack: the one that a resource names, or the default one of its package. */
export class Providers {
  private readonly byUrn: ReadonlyMap<string, Deployed>;
  private readonly defaults = new Map<string, Deployed>();
  private readonly known = new Map<string, Provided>();

  constructor(private readonly deployment: Deployment) {
    const providers = deployment.resources.filter(({ type }) => providedBy(type) !== undefined);
    this.byUrn = new Map(providers.map((provider) => [provider.urn, provider]));
    for (const provider of providers)
      if (isDefault(provider.urn)) this.defaults.set(providedBy(provider.type) ?? '', provider);
  }

  of({ type, provider }: Deployed): Provided {
    const key = provider ?? packageOf(type);
    const known = this.known.get(key) ?? this.find(packageOf(type), provider);
    this.known.set(key, known);
    return known;
  }

  private find(name: string, reference: string | undefined): Provided {
    const urn = reference === undefined ? undefined : urnOfProvider(reference);
    const isOwn = urn !== undefined && !isDefault(urn);
    const found =
      (urn === undefined ? undefined : this.byUrn.get(urn)) ?? (isOwn ? undefined : this.defaults.get(name));
    return this.read(name, found, !isOwn);
  }

  /** @param takesConfiguration - the configuration of the stack is that of default providers alone */
  private read(name: string, provider: Deployed | undefined, takesConfiguration: boolean): Provided {
    const inputs = readValue(provider?.inputs ?? {}, LEAVES);
    const given = isObject(inputs) ? inputs : {};
    const configured = takesConfiguration
      ? readValue(own(this.deployment.config, `${name}:region`), LEAVES)
      : undefined;
    const region = [own(given, 'region'), configured].find((each) => typeof each === 'string' && each !== '');
    const accounts = unwrapped(own(given, 'allowedAccountIds'));
    const [account, ...others]: readonly unknown[] = isList(accounts) ? accounts : [];
    return {
      ...(provider === undefined && !takesConfiguration && { isMissing: true }),
      ...(typeof region === 'string' && { region }),
      ...(typeof account === 'string' && others.length === 0 && { account }),
      tags: tagsIn(unwrapped(own(given, 'defaultTags'))),
    };
  }
}

/** The engine names those `default`, with the version of their package. */
function isDefault(urn: string): boolean {
  return /::default(_[\w.-]+)?$/.test(urn);
}

/** Maps and lists reach a provider as text in JSON. */
function unwrapped(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return readValue(JSON.parse(value), LEAVES);
  } catch {
    return new Unknown('it is no JSON');
  }
}

function tagsIn(defaults: unknown): Maybe<JsonObject> {
  if (isUnknown(defaults)) return defaults;
  const tags = isObject(defaults) ? own(defaults, 'tags') : undefined;
  if (isUnknown(tags)) return tags;
  return isObject(tags) ? tags : {};
}
