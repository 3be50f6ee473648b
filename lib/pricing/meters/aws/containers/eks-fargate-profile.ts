import { HOURS_PER_MONTH, perUse } from '../../charge';
import { meter } from '../../meter';

/** What one pod is assumed to ask for. */
const POD = { vcpus: 0.25, memoryGb: 0.5 };
const POD_NOTE = `each pod takes ${POD.vcpus} vCPU and ${POD.memoryGb} GB`;

/** The profile is free; pods that it puts on Fargate are billed by vCPU and memory. Source: Amazon EKS pricing, AWS Fargate pricing. */
export const eksFargateProfile = meter({
  reads: { 'AWS::EKS::FargateProfile': () => ({}), 'Custom::AWSCDK-EKS-FargateProfile': () => ({}) },
  usage: { pods: { unit: 'pods, on average', assume: 2 } },
  charges: (_, use) => [
    perUse('Fargate vCPU', 'eks/fargate-vcpu', use.pods, { perUnit: POD.vcpus * HOURS_PER_MONTH, note: POD_NOTE }),
    perUse('Fargate memory', 'eks/fargate-memory', use.pods, {
      perUnit: POD.memoryGb * HOURS_PER_MONTH,
      note: POD_NOTE,
    }),
  ],
});
