import { perHour } from '../../charge';
import { meter } from '../../meter';

/** Billed by the hour for each cluster. Source: Amazon Application Recovery Controller pricing. */
export const recoveryCluster = meter({
  reads: { 'AWS::Route53RecoveryControl::Cluster': () => ({}) },
  charges: () => [perHour('Routing control cluster', 'application-recovery-controller/routing-control-cluster')],
});

/** Billed by the hour for each check. Source: Amazon Application Recovery Controller pricing. */
export const readinessCheck = meter({
  reads: { 'AWS::Route53RecoveryReadiness::ReadinessCheck': () => ({}) },
  charges: () => [perHour('Readiness check', 'application-recovery-controller/readiness-check')],
});
