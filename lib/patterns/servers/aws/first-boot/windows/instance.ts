import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';

/**
 * Learns who the server is from its metadata service, with a session token.
 * Source: Amazon EC2 User Guide, "Use the Instance Metadata Service to access instance metadata".
 */
const METADATA = `$metadata = 'http://169.254.169.254/latest'
function Get-Metadata($path) {
  $headers = @{ 'X-aws-ec2-metadata-token-ttl-seconds' = '60' }
  $token = Invoke-RestMethod -Method Put -Uri "$metadata/api/token" -Headers $headers
  Invoke-RestMethod -Uri "$metadata/meta-data/$path" -Headers @{ 'X-aws-ec2-metadata-token' = $token }
}`;

/** Who the server is, where anything that it does asks AWS. */
export function instanceSteps({ volumes, disks, address, reports }: AwsFirstBoot): readonly Step[] {
  if (volumes.length === 0 && disks.length === 0 && address === undefined && reports === undefined) return [];
  return [
    {
      functions: [METADATA],
      lines: [
        `Write-Step 'asking who this server is'`,
        `$instance = Get-Metadata 'instance-id'`,
        `$zone = Get-Metadata 'placement/availability-zone'`,
        `Set-DefaultAWSRegion -Region (Get-Metadata 'placement/region')`,
      ],
    },
  ];
}
