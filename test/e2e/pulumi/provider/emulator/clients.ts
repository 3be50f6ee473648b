import { AutoScalingClient } from '@aws-sdk/client-auto-scaling';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { CloudWatchLogsClient } from '@aws-sdk/client-cloudwatch-logs';
import { EC2Client } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2Client } from '@aws-sdk/client-elastic-load-balancing-v2';
import { KMSClient } from '@aws-sdk/client-kms';
import { SNSClient } from '@aws-sdk/client-sns';
import type { Place } from '../outputs';
import type { Value, Values } from '../values';

/** Clients of a region. Where they answer and whose they are is in the environment. */
export function clientsIn({ region }: Place): Clients {
  const known = CLIENTS.get(region);
  if (known) return known;
  const clients: Clients = {
    autoScaling: new AutoScalingClient({ region }),
    cloudWatch: new CloudWatchClient({ region }),
    ec2: new EC2Client({ region }),
    kms: new KMSClient({ region }),
    loadBalancing: new ElasticLoadBalancingV2Client({ region }),
    logs: new CloudWatchLogsClient({ region }),
    sns: new SNSClient({ region }),
  };
  CLIENTS.set(region, clients);
  return clients;
}

interface Clients {
  readonly autoScaling: AutoScalingClient;
  readonly cloudWatch: CloudWatchClient;
  readonly ec2: EC2Client;
  readonly kms: KMSClient;
  readonly loadBalancing: ElasticLoadBalancingV2Client;
  readonly logs: CloudWatchLogsClient;
  readonly sns: SNSClient;
}

const CLIENTS = new Map<string, Clients>();

/** What an input that is text says. */
export function text(value: Value | undefined): string | undefined {
  return value === undefined || value === null || typeof value === 'object' ? undefined : String(value);
}

export function texts(value: Value | undefined): string[] | undefined {
  return Array.isArray(value) ? (value as readonly Value[]).flatMap((each) => text(each) ?? []) : undefined;
}

export function numeric(value: Value | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

/** What an answer must have. */
export function given<T>(value: T | null | undefined): T {
  if (value === undefined || value === null) throw new Error('the answer lacks what was asked for');
  return value;
}

/** Inputs as the API spells them: `instanceType` as `InstanceType`, at any depth. */
export function capitalised(value: Value): unknown {
  if (Array.isArray(value)) return (value as readonly Value[]).map(capitalised);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Values).filter(([name]) => !name.startsWith('__'));
  return Object.fromEntries(
    entries.map(([name, each]) => [name.charAt(0).toUpperCase() + name.slice(1), capitalised(each)]),
  );
}

/** An update that the emulator need not see, and that tells nothing new: of tags, for one. */
export function unchanging(): Promise<Values> {
  return Promise.resolve({});
}
