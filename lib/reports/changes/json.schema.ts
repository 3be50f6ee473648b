import { z } from 'zod';
import { DEPLOYMENT_CHANGE_KINDS } from '../../pricing/changes';
import { FINDING_KINDS } from './findings';
import type { ChangeReport } from './report';
import { mirrors } from '../formats/json/mirrors';
import { identitySchema } from '../formats/json/resource.schema';

const nameSchema = identitySchema.pick({ id: true, path: true, type: true, stack: true });

const reasonSchema = z.strictObject({
  kind: z.enum([
    'create-only',
    'reference',
    'servers',
    'servers-stay',
    'name-taken',
    'refused',
    'shrinks',
    'unlocks',
    'protected',
  ]),
  property: z.string(),
  certainty: z.enum(['certain', 'conditional']),
  of: nameSchema.optional().describe('What the property refers to'),
  differs: z.array(z.string()).readonly().optional().describe('Properties of that resource that differ'),
});

const dataSchema = z.strictObject({ what: z.string(), fate: z.enum(['lost', 'snapshot', 'kept', 'blocked']) });

const findingSchema = z.strictObject({
  kind: z.enum(FINDING_KINDS),
  name: z.string().describe('A resource by its path, or a stack by its name; --accept takes it'),
  says: z.string().describe('What happens and why, in words that follow the name'),
  way: z.string().optional().describe('How to avoid it'),
  severity: z.enum(['refused', 'accepted', 'warning']).describe('Refused ones end with exit code 4'),
});

const deploymentChangeSchema = nameSchema.extend({
  kind: z.enum(DEPLOYMENT_CHANGE_KINDS),
  properties: z.array(z.string()).readonly().describe('Paths of the properties that differ'),
  reasons: z.array(reasonSchema).readonly().describe('Why it is replaced, or may be'),
  old: z.enum(['deleted', 'retained', 'snapshot']).optional().describe('What becomes of the old one'),
  data: z.array(dataSchema).readonly().describe('What becomes of the data that it holds'),
});

/** Mirrors {@link ChangeReport}. */
export const changesSchema = mirrors<ChangeReport>()(
  z
    .strictObject({
      against: z.string().describe('What it is compared with'),
      findings: z.array(findingSchema).readonly().describe('What somebody must look at; refused ones first'),
      resources: z.array(deploymentChangeSchema).readonly().describe('Every resource that changes'),
    })
    .meta({ id: 'changes', description: 'What a deployment changes' }),
);
