import { RetentionDays } from 'aws-cdk-lib/aws-logs';

/** What differs between the clinic's environments. */
export interface Environment {
  readonly name: string;
  readonly account: string;
  readonly region: string;
  readonly zones: readonly string[];
  readonly cidr: string;
  readonly natGateways: number;
  /** Services of Systems Manager that are reached without the internet. */
  readonly interfaceEndpoints: readonly string[];
  readonly logRetention: RetentionDays;
  /** Load balancers refuse deletion; keys and logs outlive their stack. */
  readonly protect: boolean;
  readonly fleets: readonly Fleet[];
  readonly thresholds: Thresholds;
  /** Addresses that hear of critical alarms. @default - critical alarms are sent as warnings */
  readonly onCall?: { readonly email: string; readonly https: string };
  /** USD per month. */
  readonly budget: number;
}

/** One fleet of servers behind a load balancer. */
export interface Fleet {
  readonly name: string;
  readonly os: 'windows' | 'linux';
  readonly instanceType: string;
  readonly burstable: boolean;
  readonly min: number;
  readonly max: number;
  readonly dataVolumeGib?: number;
  readonly certificateArn: string;
  readonly internetFacing: boolean;
  readonly cpuPercent: number;
  readonly requestsPerMinute?: number;
  readonly schedule: readonly {
    readonly name: string;
    readonly cron: string;
    readonly min: number;
    readonly max: number;
  }[];
  readonly patching?: { readonly cron: string; readonly hours: number };
}

/** Limits that alarms hold. */
export interface Thresholds {
  readonly cpuPercent: number;
  readonly memoryPercent: number;
  readonly diskPercent: number;
  readonly responseSeconds: number;
  readonly serverErrors: number;
  readonly periods: number;
}

export const CLIENT = 'northwind';
export const COST_CENTRE = 'NWC-4100';
export const CONTACT = 'it@northwind-clinic.example';
export const TIME_ZONE = 'Europe/Dublin';

const OFFICE_DAYS = 'MON,TUE,WED,THU,FRI';
const STOPPED_AT_NIGHT = [
  { name: 'wake', cron: `0 8 * * ${OFFICE_DAYS}`, min: 1, max: 2 },
  { name: 'sleep', cron: `0 18 * * ${OFFICE_DAYS}`, min: 0, max: 0 },
];

const certificate = (account: string, number: number): string =>
  `arn:aws:acm:eu-west-1:${account}:certificate/6c1f2d3e-0000-4000-8000-00000000000${number}`;

const production: Environment = {
  name: 'production',
  account: '111111111111',
  region: 'eu-west-1',
  zones: ['eu-west-1a', 'eu-west-1b', 'eu-west-1c'],
  cidr: '10.20.0.0/16',
  natGateways: 3,
  interfaceEndpoints: ['ssm', 'ssmmessages', 'ec2messages'],
  logRetention: RetentionDays.SIX_YEARS,
  protect: true,
  fleets: [
    {
      name: 'ehr',
      os: 'windows',
      instanceType: 'm6i.xlarge',
      burstable: false,
      min: 2,
      max: 4,
      dataVolumeGib: 200,
      certificateArn: certificate('111111111111', 1),
      internetFacing: false,
      cpuPercent: 60,
      schedule: [],
      patching: { cron: 'cron(0 2 ? * SUN *)', hours: 4 },
    },
    {
      name: 'portal',
      os: 'linux',
      instanceType: 'm7g.large',
      burstable: false,
      min: 2,
      max: 6,
      certificateArn: certificate('111111111111', 2),
      internetFacing: true,
      cpuPercent: 55,
      requestsPerMinute: 1200,
      schedule: [
        { name: 'surgery-hours', cron: `30 7 * * ${OFFICE_DAYS}`, min: 3, max: 6 },
        { name: 'evening', cron: `0 19 * * ${OFFICE_DAYS}`, min: 2, max: 6 },
      ],
      patching: { cron: 'cron(0 3 ? * SUN *)', hours: 3 },
    },
  ],
  thresholds: { cpuPercent: 75, memoryPercent: 80, diskPercent: 80, responseSeconds: 1, serverErrors: 5, periods: 2 },
  onCall: { email: 'oncall@northwind-clinic.example', https: 'https://oncall.example/hooks/northwind' },
  budget: 4600,
};

const staging: Environment = {
  name: 'staging',
  account: '222222222222',
  region: 'eu-west-1',
  zones: ['eu-west-1a', 'eu-west-1b'],
  cidr: '10.21.0.0/16',
  natGateways: 1,
  interfaceEndpoints: [],
  logRetention: RetentionDays.ONE_MONTH,
  protect: false,
  fleets: [
    {
      name: 'ehr',
      os: 'windows',
      instanceType: 't3.large',
      burstable: true,
      min: 1,
      max: 2,
      dataVolumeGib: 50,
      certificateArn: certificate('222222222222', 3),
      internetFacing: false,
      cpuPercent: 60,
      schedule: STOPPED_AT_NIGHT,
      patching: { cron: 'cron(0 2 ? * SUN *)', hours: 4 },
    },
    {
      name: 'portal',
      os: 'linux',
      instanceType: 't4g.medium',
      burstable: true,
      min: 1,
      max: 2,
      certificateArn: certificate('222222222222', 4),
      internetFacing: true,
      cpuPercent: 60,
      schedule: STOPPED_AT_NIGHT,
    },
  ],
  thresholds: { cpuPercent: 90, memoryPercent: 90, diskPercent: 90, responseSeconds: 5, serverErrors: 25, periods: 3 },
  budget: 600,
};

export const ENVIRONMENTS: readonly Environment[] = [production, staging];
