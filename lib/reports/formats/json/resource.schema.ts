import { z } from 'zod';

/** Mirrors `ResourceIdentity`. */
export const identitySchema = z.strictObject({
  id: z.string().describe('<stack>/<logicalId>'),
  logicalId: z.string(),
  path: z.string().describe('Construct path where the template tells it, else the logical ID'),
  type: z.string(),
  cloud: z.enum(['aws', 'azure']),
  region: z.string(),
  stack: z.string(),
  source: z.string().describe('The input file it was read from'),
});
