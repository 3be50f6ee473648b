import { HOURS_PER_MONTH, perUse } from '../../charge';
import { meter } from '../../meter';

import { ofEach } from '../../facts/parts';

/** The profile is free; pods that it puts on Fargate are billed by vCPU and memory. Source: Amazon EKS pricing, AWS Fargate pricing. */
export const eksFargateProfile = meter({
  reads: { 'AWS::EKS::FargateProfile': () => ({}), 'Custom::AWSCDK-EKS-FargateProfile': () => ({}) },
  usage: {
    pods: { unit: 'pods, on average', assume: 2 },
    podVcpus: { unit: 'vCPUs that each pod takes', assume: 0.25 },
    podGb: { unit: 'GB of memory that each pod takes', assume: 0.5 },
  },
  charges: (_, { pods, podVcpus, podGb }) => {
    const note = `each pod takes ${podVcpus.amount.expected} vCPU and ${podGb.amount.expected} GB`;
    return [
      perUse('Fargate vCPU', 'eks/fargate-vcpu', ofEach(pods, podVcpus), { perUnit: HOURS_PER_MONTH, note }),
      perUse('Fargate memory', 'eks/fargate-memory', ofEach(pods, podGb), { perUnit: HOURS_PER_MONTH, note }),
    ];
  },
});
