import { z } from 'zod';

/** Schema of a file of negotiated prices; it changes only when a file of the old one would break. */
export const CATALOGUE_SCHEMA = 'groundplan.catalogue/1';

const usd = z.number({ error: 'an amount in USD above 0' }).positive({ error: 'an amount in USD above 0' });

const cloud = z.enum(['aws', 'azure']).optional().describe('aws when left out');

const region = z
  .string({ error: 'a region, e.g. eu-west-1' })
  .regex(/^[a-z0-9-]+$/, { error: 'a region, e.g. eu-west-1' })
  .optional()
  .describe('Where it holds; in every region when left out');

const tiersSchema = z
  .array(
    z.strictObject({
      from: z
        .number({ error: 'a quantity from 0 on' })
        .nonnegative({ error: 'a quantity from 0 on' })
        .describe('Quantity per month, in the unit, from which the tier holds'),
      usd: usd.describe('USD per unit'),
    }),
    { error: 'a list of tiers, each { from, usd }' },
  )
  .min(1, { error: 'at least one tier' })
  .refine(
    (tiers) => tiers.every(({ from }, at) => (at === 0 ? from === 0 : from > (tiers[at - 1]?.from ?? Infinity))),
    {
      error: 'tiers from 0 on, ascending',
    },
  );

const priceSchema = z
  .strictObject({
    rate: z
      .string({ error: 'the key of a rate, e.g. nat-gateway/gateway' })
      .regex(/^[a-z0-9.-]+(\/[A-Za-z0-9._-]+)+$/, { error: 'the key of a rate, e.g. nat-gateway/gateway' })
      .describe('Key of the rate; groundplan prices search finds it'),
    cloud,
    region,
    usd: usd.optional().describe('USD per unit, whatever the quantity'),
    tiers: tiersSchema.optional().describe('USD per unit by quantity per month, instead of usd'),
    unit: z
      .string({ error: 'a unit, e.g. hour' })
      .regex(/^\S+( \S+)*$/, { error: 'a unit, e.g. hour' })
      .optional()
      .describe('Unit of the price; that of the list price when left out'),
  })
  .refine((price) => (price.usd === undefined) !== (price.tiers === undefined), { error: 'either usd or tiers' });

const discountSchema = z.strictObject({
  service: z
    .string({ error: 'a service, e.g. ec2, or "*"' })
    .min(1, { error: 'a service, e.g. ec2, or "*"' })
    .describe("First part of the rates' keys, e.g. ec2; * for every service without a discount of its own"),
  cloud,
  region,
  percent: z
    .number({ error: 'a percentage above 0 and below 100' })
    .gt(0, { error: 'a percentage above 0 and below 100' })
    .lt(100, { error: 'a percentage above 0 and below 100' })
    .describe('Percent off the list price'),
});

/** A client's negotiated prices as a file has them. */
export const catalogueFileSchema = z.strictObject({
  schema: z.literal(CATALOGUE_SCHEMA),
  name: z
    .string({ error: 'the name of the agreement' })
    .regex(/^\S.*$/, { error: 'the name of the agreement' })
    .describe('Name of the agreement; each line that is priced by it says so'),
  asOf: z.iso.date({ error: 'the date of the agreement, YYYY-MM-DD' }).describe('Date of the agreement'),
  prices: z.array(priceSchema, { error: 'a list of prices' }).optional().describe('Prices instead of list prices'),
  discounts: z.array(discountSchema, { error: 'a list of discounts' }).optional().describe('Discounts by service'),
});

export type CatalogueFile = z.output<typeof catalogueFileSchema>;

/** What `--catalogue` reads. */
export function catalogueJsonSchema(): z.core.JSONSchema.JSONSchema {
  return { title: 'Groundplan negotiated prices', ...z.toJSONSchema(catalogueFileSchema) };
}
