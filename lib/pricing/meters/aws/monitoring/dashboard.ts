import { perMonth } from '../../charge';
import { meter } from '../../meter';

/** Billed per dashboard-month; the first three of an account are a free allowance. Source: Amazon CloudWatch pricing, "Dashboards". */
export const dashboard = meter({
  reads: { 'AWS::CloudWatch::Dashboard': () => ({}) },
  charges: () => [perMonth('Dashboard', 'cloudwatch/dashboard')],
});
