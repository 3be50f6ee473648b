import { z } from 'zod';
import { FORECAST_SCHEMA, type Forecast } from '../../pricing/forecast/model';
import { mirrors } from '../formats/json/mirrors';

const percentilesSchema = z.strictObject({ p5: z.number(), p50: z.number(), p95: z.number() }).meta({
  id: 'percentiles',
  description: 'What one run in twenty stays below, what half do, and what nineteen in twenty do',
});

const groupSchema = z.strictObject({
  id: z.string().describe('<stack>/<logicalId>'),
  path: z.string().describe('Construct path where the template tells it, else the logical ID'),
  region: z.string(),
  from: z.string().describe('First minute, ISO 8601'),
  minutes: z.number(),
  seeds: z.number().describe('Runs, each with a seed of its own'),
  perServer: z.number().describe('Units of demand that one server serves at full utilisation'),
  limits: z
    .strictObject({ min: z.number(), max: z.number(), areScheduled: z.boolean() })
    .describe('The least minimum and the largest maximum in force, and whether schedules change them'),
  unmetShare: percentilesSchema.describe('Share of the demand that is not served, from 0 to 1'),
  unmetMinutes: percentilesSchema,
  utilisation: percentilesSchema.describe('Share of what servers in service could serve, from 0 to 1'),
  peakServers: percentilesSchema,
  onDemandHours: percentilesSchema.describe('Server-hours per month of 730 hours'),
  spotHours: percentilesSchema.describe('Server-hours per month of 730 hours'),
  monthly: percentilesSchema.optional().describe('USD per month of all that the group is billed for'),
  unpriced: z.string().optional().describe('Why there is no cost'),
  cheapestBounds: z
    .strictObject({
      min: z.number(),
      max: z.number(),
      served: z.number().describe('Share of the demand that is served'),
      monthly: z.number().optional().describe('USD'),
    })
    .optional()
    .describe('Limits that serve 99.9% of the demand at least cost'),
  commitments: z
    .array(
      z.strictObject({
        years: z.union([z.literal(1), z.literal(3)]),
        rate: z.string(),
        servers: z.number(),
        breakEven: z.number().describe('Share of the time from which on one pays'),
        saving: z.number().describe('USD per month less'),
      }),
    )
    .readonly(),
  series: z
    .strictObject({
      minutesPerPoint: z.number(),
      demand: z.array(z.number()).readonly(),
      peak: z.array(z.number()).readonly(),
      serving: z.array(z.number()).readonly(),
    })
    .describe('The first run, in servers: demand on average and at its peak, and servers in service'),
});

/** Mirrors {@link Forecast}. */
export const forecastSchema = mirrors<Forecast>()(
  z
    .strictObject({
      schema: z.literal(FORECAST_SCHEMA),
      currency: z.literal('USD'),
      groups: z.array(groupSchema).readonly(),
      notes: z.array(z.string()).readonly(),
    })
    .describe('How groups of servers scale with a demand, and what that costs'),
);
