/** Services of a cloud that can be reached from within a network, and what each is for. A cloud's own names: `clouds/<cloud>/endpoints.ts`. */
export const ENDPOINTS = {
  storage: 'object storage',
  tables: 'key-value tables',
  management: 'management of servers: sessions, patches, inventory',
  deployment: 'signals of new servers that they are up',
  logs: 'log collection',
  metrics: 'metrics and alarms',
  keys: 'encryption keys',
  secrets: 'secrets',
  registry: 'container images',
  compute: 'the API of servers and networks',
  tokens: 'short-lived credentials',
} as const;
export type NamedEndpoint = keyof typeof ENDPOINTS;
export const ENDPOINT_NAMES = Object.keys(ENDPOINTS) as readonly NamedEndpoint[];

/** A service by its cloud's own name, for one that has no name here. Each cloud is a key; others have no use for it. */
export interface OwnEndpoint {
  /** Service of AWS PrivateLink without its prefix, e.g. `execute-api`. */
  readonly aws: string;
}

/** A service that is reached from within a network, without the internet. */
export type Endpoint = NamedEndpoint | OwnEndpoint;
