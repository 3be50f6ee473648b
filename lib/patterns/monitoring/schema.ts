import { z } from 'zod';
import { SEVERITIES } from '../../profile/alarms';
import { exactly, text, usd, whole } from '../../profile/schema';
import type { MonitoringProps } from './props';

const routeSchema = z.strictObject({
  email: z
    .array(z.email({ error: 'an e-mail address' }))
    .optional()
    .describe('Addresses that get an e-mail'),
  https: z
    .array(text(/^https:\/\/\S+$/, 'an address that begins with https://'))
    .optional()
    .describe('HTTPS endpoints that get a POST, e.g. of an on-call service'),
});

export const monitoringSchema = exactly<MonitoringProps>()(
  z.strictObject({
    routes: z
      .strictObject({
        critical: routeSchema.optional().describe('Alarms that wake someone up'),
        warning: routeSchema.optional().describe('Alarms that can wait for the morning'),
      })
      .optional()
      .describe('Where each severity goes; to the contact of the client, by e-mail, when left out'),
    criticalAs: z
      .enum(SEVERITIES)
      .optional()
      .describe('What critical alarms are sent as; critical in production and warning elsewhere when left out'),
    dashboard: z.boolean().optional().describe('A dashboard for the environment; true when left out'),
    budget: z
      .strictObject({
        monthlyUsd: usd().describe('USD per month'),
        actualPercent: whole(1, 1000)
          .optional()
          .describe('Percent of the budget at which actual spending is reported; 80 when left out'),
        forecastPercent: whole(1, 1000)
          .optional()
          .describe('Percent of the budget at which forecast spending is reported; 100 when left out'),
      })
      .optional()
      .describe('A monthly budget with warnings before it is spent'),
  }),
);
