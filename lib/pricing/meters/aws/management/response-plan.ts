import { perMonth } from '../../charge';
import { meter } from '../../meter';

/** Billed by the month for each plan. Source: AWS Systems Manager pricing, "Incident Manager". */
export const responsePlan = meter({
  reads: { 'AWS::SSMIncidents::ResponsePlan': () => ({}) },
  charges: () => [perMonth('Response plan', 'systems-manager/incident-manager-response-plan')],
});
