import { z } from 'zod';
import { USAGE_SCHEMA } from './usage';

const amount = z.number().nonnegative('a number from 0 on').describe('In the unit of its usage key');

const range = z
  .strictObject({ low: amount, expected: amount, high: amount })
  .refine(({ low, expected, high }) => low <= expected && expected <= high, {
    path: ['expected'],
    error: 'low, expected and high in ascending order',
  });

const value = z
  .union([amount, range], { error: 'a number from 0 on, or a map of low, expected and high' })
  .meta({ id: 'usageValue', description: 'How much is used: a number, or low, expected and high' });

const values = z.record(z.string(), value).describe('Amounts by usage key');

/** A section whose last value was commented out is empty, and fine. */
const named = z.record(z.string(), values.nullable()).nullable().optional();

const dataTransfer = z
  .strictObject({
    stack: z.string().optional().describe('Stack that it is of; without one, of everything that is priced together'),
    region: z.string().optional().describe('Region that it starts from; without one, that of the resources'),
    internetGb: value.optional().describe('GB per month that go out to the internet'),
    betweenZonesGb: value.optional().describe('GB per month between Availability Zones; both sides pay for them'),
    betweenRegionsGb: value.optional().describe('GB per month that go to other regions'),
  })
  .describe('GB per month that move between places');

/** A usage file as its text has it. */
export const usageFileSchema = z.strictObject({
  schema: z.literal(USAGE_SCHEMA),
  resources: named.describe(
    'By logical ID, <stack>/<logical ID> or construct path; * stands for any text, and the most specific name holds',
  ),
  types: named.describe('By resource type'),
  assume: values.nullable().optional().describe('By usage key, for every resource that has it'),
  dataTransfer: z.array(dataTransfer).nullable().optional().describe('Data transfer, which belongs to no resource'),
});

export type UsageFile = z.infer<typeof usageFileSchema>;
