import { perUse } from '../../charge';
import { meter } from '../../meter';

/** Billed per evaluation of its controls. Source: AWS Backup pricing, "Backup Audit Manager". */
export const backupAudit = meter({
  reads: { 'AWS::Backup::Framework': () => ({}) },
  usage: { evaluations: { unit: 'evaluations per month', assume: 1000 } },
  charges: (_, use) => [perUse('Control evaluations', 'backup/audit-manager-control-evaluation', use.evaluations)],
});
