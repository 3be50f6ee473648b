import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { pauseOf, RETRY } from './wait';

/**
 * Learns who the server is from its metadata service, with a session token. The region is where the AWS CLI looks for it.
 * Source: Amazon EC2 User Guide, "Use the Instance Metadata Service to access instance metadata".
 */
export const IDENTIFY = `metadata() { # method, path, header
  curl -fsS --noproxy '*' --retry 5 --max-time 10 -X "$1" -H "X-aws-ec2-metadata-token$3" "http://169.254.169.254/latest/$2"
}
# Asks the metadata service who this server is.
identify() {
  token=$(metadata PUT api/token '-ttl-seconds: 21600')
  instance=$(metadata GET meta-data/instance-id ": $token")
  zone=$(metadata GET meta-data/placement/availability-zone ": $token")
  AWS_DEFAULT_REGION=$(metadata GET meta-data/placement/region ": $token")
  export token instance zone AWS_DEFAULT_REGION
}`;

/** Whether anything that the boot does asks AWS. */
export function asksAws({ volumes, disks, address, reports }: AwsFirstBoot): boolean {
  return volumes.length > 0 || disks.length > 0 || address !== undefined || reports !== undefined;
}

/** The AWS CLI, which Ubuntu's image does not bring, nor the minimal one of Amazon Linux. */
export function commandLineSteps(boot: AwsFirstBoot): readonly Step[] {
  if (!asksAws(boot)) return [];
  const install = boot.system === 'ubuntu-24.04' ? 'snap install aws-cli --classic' : 'dnf install -y awscli-2';
  return [
    {
      functions: [IDENTIFY, pauseOf(boot), RETRY],
      lines: [`step 'looking for the AWS CLI'`, `command -v aws || retry ${install}`],
    },
  ];
}
