import { z } from 'zod';
import { BACKUPS_SCHEMA, type BackupCoverage, type HeldData } from '../../pricing/protection';
import { mirrors } from '../formats/json/mirrors';
import { identitySchema } from '../formats/json/resource.schema';

/** Mirrors {@link HeldData}. */
const heldSchema = mirrors<HeldData>()(
  identitySchema.extend({
    kind: z.string().describe('What it is, e.g. DynamoDB table'),
    plans: z.array(z.string()).readonly().describe('Names of the plans of AWS Backup that select it'),
    ownBackups: z.string().optional().describe('What backs it up beside any plan'),
    because: z
      .string()
      .optional()
      .describe('Why it cannot be told whether a plan selects it, or why it needs no backup'),
  }),
);

const held = z.array(heldSchema).readonly();

/** Mirrors {@link BackupCoverage}. */
export const backupCoverageSchema = mirrors<BackupCoverage>()(
  z
    .strictObject({
      schema: z.literal(BACKUPS_SCHEMA),
      uncovered: held.describe('Nothing backs it up'),
      ownBackups: held.describe('No plan selects it; its service, or a lifecycle policy, backs it up'),
      unknown: held.describe('Whether a plan selects it is known only after deployment, or elsewhere'),
      planned: held.describe('A plan of AWS Backup selects it'),
      excepted: held.describe('No plan selects it, and its tag groundplan:no-backup says why it needs none'),
      notes: z.array(z.string()).readonly(),
    })
    .describe('What holds data, by what backs it up'),
);
