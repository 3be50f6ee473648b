import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour for each unit of concurrent sessions. Source: AWS Transfer Family pricing, "Web apps". */
export const transferWebApp = meter({
  reads: { 'AWS::Transfer::WebApp': (r) => ({ units: r.number('WebAppUnits.Provisioned') ?? 1 }) },
  charges: ({ units }) => [perHour('Web app units', 'transfer-family/web-app', units)],
});
