import { z } from 'zod';
import { monitoringSchema } from '../patterns/monitoring/schema';
import { existingNetworkSchema, networkSchema } from '../patterns/network/schema';
import { ZONE_SLOTS } from '../patterns/network/address-space';
import { serversSchema } from '../patterns/servers/schema';
import { LOG_RETENTION_DAYS } from '../clouds/aws/log-retention';
import {
  BACKUP_TIERS,
  EGRESS_MODES,
  ENVIRONMENT_KINDS,
  REGULATIONS,
  RUNNING_HOURS,
  SERVICE_TIERS,
  type ProfileOverrides,
} from '../profile/profile';
import { AREAS, REGION_NAMES } from '../clouds/aws/regions';
import { exactly, someOf, supportHoursSchema, text, usd, whole } from '../profile/schema';
import { ENGINES } from './client';

/** Names that end up in names of resources: short enough for the tightest limit, an ALB's 32 characters. */
const nameSchema = text(
  /^(?=.{2,20}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  'a name of 2 to 20 lower-case letters, digits and single hyphens, beginning with a letter',
);

const clientSchema = z.strictObject({
  name: text(/\S/, 'the name of the client').describe('Name of the client, for people'),
  slug: nameSchema.describe('Short lower-case name, used in names of resources'),
  contact: z.email({ error: 'an e-mail address' }).describe('E-mail address of the people who look after the client'),
  costCentre: text(/\S/, 'a cost centre, as text')
    .optional()
    .describe('Who pays, as the accounts of the client name it'),
  tier: z.enum(SERVICE_TIERS).describe('Service tier: how quickly and how deeply the client is looked after'),
  regulations: z
    .array(z.enum(REGULATIONS), { error: `a list of ${REGULATIONS.join(', ')}` })
    .optional()
    .describe('Rules that the client is held to; none when left out'),
  residency: someOf(
    z.enum([...AREAS, ...REGION_NAMES], { error: `an area (${AREAS.join(', ')}) or an AWS region` }),
    'at least one area or AWS region',
  )
    .optional()
    .describe('Areas of the world or AWS regions that data may stay in; anywhere when left out'),
  supportHours: supportHoursSchema
    .optional()
    .describe('When the people of the client work; Monday to Friday, 08:00 to 18:00 UTC when left out'),
  monthlyBudget: usd().optional().describe('USD per month, for all environments together'),
});

const policiesSchema = exactly<ProfileOverrides>()(
  z.strictObject({
    zones: whole(1, ZONE_SLOTS).optional().describe('Availability zones to spread over'),
    egress: z.enum(EGRESS_MODES).optional().describe('How private subnets reach the internet'),
    backupTier: z
      .enum(BACKUP_TIERS)
      .optional()
      .describe('How often data is backed up, and whether a copy leaves the region'),
    logRetentionDays: z.literal(LOG_RETENTION_DAYS).optional().describe('Days that logs are kept'),
    deletionProtection: z
      .boolean()
      .optional()
      .describe('Load balancers refuse deletion; keys, logs and buckets outlive their stack'),
    runningHours: z.enum(RUNNING_HOURS).optional().describe('When servers run'),
    keys: z.enum(['provider-managed', 'customer-managed']).optional().describe('Who holds the encryption keys'),
    webFirewall: z.boolean().optional().describe('A web application firewall before every public load balancer'),
    burstable: z.boolean().optional().describe('Sizes given by name may use burstable instance families'),
  }),
);

const networkChoiceSchema = z.union(
  [networkSchema, z.strictObject({ existing: existingNetworkSchema.describe('A network that stands already') })],
  {
    error: 'a new network, { cidr: ... }, or one that stands already, { existing: ... }',
  },
);

/** An environment once whatever it extends has been merged in. */
export const environmentSchema = z.strictObject({
  extends: z
    .string({ error: 'the name of another environment' })
    .optional()
    .describe('Environment to start from: maps are merged, lists are replaced whole, null clears'),
  kind: z.enum(ENVIRONMENT_KINDS).describe('What the environment is for'),
  engine: z
    .enum(ENGINES, { error: 'aws-cdk, the only engine that works today' })
    .describe('What carries the plans out'),
  account: text(/^\d{12}$/, 'an AWS account, 12 digits in quotes').describe('AWS account, 12 digits in quotes'),
  region: z.enum(REGION_NAMES, { error: 'an AWS region, e.g. eu-west-1' }).describe('AWS region, within the residency'),
  monthlyBudget: usd().optional().describe('USD per month, for this environment'),
  network: networkChoiceSchema.optional().describe('A new network, or one that stands already'),
  servers: z.record(nameSchema, serversSchema).optional().describe('Fleets of servers, by name'),
  monitoring: monitoringSchema.optional().describe('Where alarms go, the dashboard and the budget'),
  policies: policiesSchema.optional().describe('What is decided here rather than by the profile'),
});

/** A whole client file, once every `extends` has been merged in. */
export const clientFileSchema = z.strictObject({
  client: clientSchema.describe('Who the client is'),
  environments: z
    .record(nameSchema, environmentSchema)
    .refine((environments) => Object.keys(environments).length > 0, { error: 'at least one environment' })
    .describe('Environments, by name'),
});

/** A client file as it is written, once every `extends` has been merged in. */
export type ClientFile = z.output<typeof clientFileSchema>;
