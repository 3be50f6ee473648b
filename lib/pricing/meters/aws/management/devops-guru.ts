import { HOURS_PER_MONTH, perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour for each resource that is analysed. Source: Amazon DevOps Guru pricing. */
export const devopsGuru = meter({
  reads: { 'AWS::DevOpsGuru::ResourceCollection': () => ({}) },
  usage: { resources: { unit: 'resources analysed', assume: 10 } },
  charges: (_, use) => [
    perUse('Resources analysed', 'devops-guru/resource-hours', use.resources, { perUnit: HOURS_PER_MONTH }),
  ],
});
