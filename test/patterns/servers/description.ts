/** What a fleet is, as one reads it back from what an engine made: in the words of AWS, without those of the engine. */
export interface Description {
  readonly groups: readonly DescribedGroup[];
  readonly servers: readonly DescribedServer[];
  readonly volumes: readonly DescribedVolume[];
  /** Tags by which servers find their addresses. */
  readonly addresses: readonly string[];
  /** Whether each key is rotated. */
  readonly keys: readonly boolean[];
  /** Days that each log group keeps. */
  readonly logRetention: readonly number[];
  readonly openPorts: readonly OpenPort[];
  readonly loadBalancers: readonly { readonly internal: boolean; readonly subnets: readonly string[] }[];
  readonly targetGroups: readonly Readonly<Record<'port' | 'protocol' | 'path' | 'healthy', unknown>>[];
  readonly listeners: readonly Readonly<Record<'port' | 'protocol' | 'policy' | 'does', unknown>>[];
  readonly rules: readonly DescribedRule[];
  /** Names of rule groups of the web firewall, and of those of their rules that only count. */
  readonly webFirewall: readonly string[];
  readonly accessLogs: readonly unknown[];
  readonly windows: readonly Readonly<Record<'cron' | 'zone' | 'hours' | 'cutoff', unknown>>[];
  readonly patchGroups: readonly unknown[];
  readonly documents: readonly string[];
  readonly associations: readonly unknown[];
  /** When the load balancer begins or stops to answer for servers. */
  readonly answers: readonly Readonly<Record<'cron' | 'zone', unknown>>[];
}

export interface DescribedGroup {
  readonly limits: readonly [min: number, max: number, desired: number | undefined];
  readonly subnets: readonly string[];
  readonly health: string;
  readonly graceSeconds: number;
  readonly warmUpSeconds: number;
  readonly terminates: readonly string[];
  readonly lifetime: unknown;
  readonly hook: readonly unknown[];
  readonly spot: unknown;
  readonly tags: Readonly<Record<string, string>>;
  readonly schedule: readonly DescribedAction[];
  /** Metric and target of each policy; of one that forecasts, also what is done and how long before. */
  readonly tracks: readonly (readonly [metric: string, target: number, ...forecast: unknown[]])[];
}

export interface DescribedAction {
  readonly cron: unknown;
  readonly zone: unknown;
  readonly start: unknown;
  readonly end: unknown;
  readonly limits: readonly [min: number, max: number, desired: number | undefined];
}

export interface DescribedServer {
  readonly type: string;
  readonly image: string;
  readonly credits: unknown;
  readonly tokens: string;
  readonly hops: number;
  readonly devices: readonly (DescribedDisk & { readonly device: string })[];
}

export interface DescribedDisk {
  readonly gib: number;
  readonly type: string;
  readonly iops: unknown;
  readonly throughput: unknown;
  readonly encrypted: boolean;
}

export interface DescribedVolume extends DescribedDisk {
  readonly zone: string;
  readonly tag: string;
}

export interface OpenPort {
  readonly way: 'in' | 'out';
  readonly from: unknown;
  readonly protocol: string;
  readonly port: unknown;
}

export interface DescribedRule {
  readonly priority: number;
  readonly hosts: readonly string[];
  readonly paths: readonly string[];
  /** The property that names the target group. */
  readonly forwardsBy: 'TargetGroupArn' | 'ForwardConfig';
}

/** Neither engine says in which order things are made. */
export function inOrder<Item>(items: readonly Item[]): Item[] {
  const keyed = items.map((item) => [JSON.stringify(item), item] as const);
  return keyed.toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}
