import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per assessment of a resource. Source: AWS Audit Manager pricing. */
export const auditAssessment = meter({
  reads: { 'AWS::AuditManager::Assessment': () => ({}) },
  usage: { assessments: { unit: 'assessments of resources per month', assume: 10_000 } },
  charges: (_, use) => [perUse('Assessments', 'audit-manager/resource-assessments', use.assessments)],
});
