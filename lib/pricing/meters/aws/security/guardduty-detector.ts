import type { Resource } from '../../../readers/resource';
import { lift, type Maybe } from '../../../readers/unknown';
import { perOptionalUse, perUse, provided } from '../../charge';
import { meter } from '../../meter';

import { given } from '../../facts/given';

/**
 * Protection plans that are on unless the template turns them off: all but those that watch what runs.
 * Source: Amazon GuardDuty API reference, "CreateDetector".
 */
const ON_BY_DEFAULT = [
  'S3_DATA_EVENTS',
  'EKS_AUDIT_LOGS',
  'EBS_MALWARE_PROTECTION',
  'RDS_LOGIN_EVENTS',
  'LAMBDA_NETWORK_LOGS',
];

/** Where a template of before the features says the same. Source: AWS CloudFormation user guide, "AWS::GuardDuty::Detector". */
const DATA_SOURCES: Readonly<Record<string, string>> = {
  S3_DATA_EVENTS: 'DataSources.S3Logs.Enable',
  EKS_AUDIT_LOGS: 'DataSources.Kubernetes.AuditLogs.Enable',
  EBS_MALWARE_PROTECTION: 'DataSources.MalwareProtection.ScanEc2InstanceWithFindings.EbsVolumes',
};

/** Billed by the events and GB that it looks at, by protection plan. Source: Amazon GuardDuty pricing. */
export const guarddutyDetector = meter({
  reads: {
    'AWS::GuardDuty::Detector': (r) => ({
      isOn: given(r.flag('Enable'), 'Enable'),
      plan: (name: string): Maybe<boolean> => planOf(r, name),
    }),
  },
  usage: {
    managementEvents: { unit: 'CloudTrail management events per month', assume: 1_000_000 },
    flowAndDnsGb: { unit: 'GB of flow and DNS logs per month', assume: 10 },
    s3Events: { unit: 'S3 data events per month', assume: 1_000_000 },
    eksEvents: { unit: 'EKS audit events per month', assume: 0 },
    scannedGb: { unit: 'GB of volumes scanned for malware per month', assume: 0 },
    databaseAcus: {
      unit: 'capacity units of Aurora Serverless databases whose logins are watched, on average',
      assume: 0,
    },
    databaseVcpus: { unit: 'vCPUs of Aurora and RDS databases whose logins are watched', assume: 0 },
    lambdaGb: { unit: 'GB of Lambda network logs per month', assume: 1 },
    monitoredVcpus: { unit: 'vCPUs of instances under runtime monitoring', assume: 4 },
    fargateVcpus: { unit: 'vCPUs of Fargate tasks under runtime monitoring', assume: 0 },
  },
  charges: ({ isOn, plan }, use) =>
    provided(isOn, [
      perUse('Management events', 'guardduty/cloudtrail-management-events', use.managementEvents, { perUnit: 1e-6 }),
      perUse('Flow and DNS logs', 'guardduty/vpc-flow-logs-and-dns-logs', use.flowAndDnsGb),
      ...provided(plan('S3_DATA_EVENTS'), [
        perUse('S3 protection', 'guardduty/s3-data-events', use.s3Events, { perUnit: 1e-6 }),
      ]),
      ...provided(plan('EKS_AUDIT_LOGS'), [
        perUse('EKS protection', 'guardduty/eks-audit-log-events', use.eksEvents, { perUnit: 1e-6 }),
      ]),
      ...provided(plan('EBS_MALWARE_PROTECTION'), [
        perUse('Malware protection', 'guardduty/ebs-malware-scan', use.scannedGb),
      ]),
      ...provided(plan('RDS_LOGIN_EVENTS'), [
        perUse('RDS protection', 'guardduty/rds-protection-provisioned', use.databaseVcpus),
        ...perOptionalUse(
          'Aurora Serverless protection',
          'guardduty/rds-protection-aurora-serverless',
          use.databaseAcus,
        ),
      ]),
      ...provided(plan('LAMBDA_NETWORK_LOGS'), [
        perUse('Lambda protection', 'guardduty/lambda-network-activity', use.lambdaGb),
      ]),
      ...provided(plan('RUNTIME_MONITORING'), [
        perUse('Runtime monitoring', 'guardduty/runtime-monitoring-ec2', use.monitoredVcpus),
        ...perOptionalUse('Fargate runtime monitoring', 'guardduty/runtime-monitoring-fargate', use.fargateVcpus),
      ]),
      ...provided(plan('EKS_RUNTIME_MONITORING'), [
        perUse('EKS runtime monitoring', 'guardduty/runtime-monitoring-eks', use.monitoredVcpus),
      ]),
    ]),
});

function planOf(r: Resource, name: string): Maybe<boolean> {
  return lift(r.list('Features'), (features) => {
    const status = features.find((feature) => feature.text('Name') === name)?.text('Status');
    if (status !== undefined) return lift(status, (known) => known === 'ENABLED');
    const source = DATA_SOURCES[name];
    return (source === undefined ? undefined : r.flag(source)) ?? ON_BY_DEFAULT.includes(name);
  });
}
