import { z } from 'zod';

/** What somebody must know before they deploy. */
export const warningSchema = z.strictObject({
  pattern: z.string().describe('Pattern it belongs to; "environment" for what no pattern answers for'),
  says: z.string().describe('What will happen or is missing, in one sentence'),
});
