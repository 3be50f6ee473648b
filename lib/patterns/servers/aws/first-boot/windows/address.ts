import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';
import { takingOf } from './taking';

/** Windows asks for the address by DHCP, and answers from it. */
const CONNECT_ADDRESS = `function Connect-Address($tag, $value) {
  $found = Get-EC2NetworkInterface -Filter @{ Name = "tag:$tag"; Values = $value }, @{ Name = 'availability-zone'; Values = $zone }
  $id = Get-Only "network interface with the tag $tag=$value in $zone" $found.NetworkInterfaceId
  Wait-Until {
    $interface = Get-EC2NetworkInterface -NetworkInterfaceId $id
    Test-Attached $id $interface.Status $interface.Attachment.InstanceId {
      Add-EC2NetworkInterface -NetworkInterfaceId $id -InstanceId $instance -DeviceIndex 1
    }
  }
  Wait-Until { (Get-NetIPAddress).IPAddress -contains $found.PrivateIpAddress }
}`;

export function addressSteps(boot: AwsFirstBoot): readonly Step[] {
  if (boot.address === undefined) return [];
  const { key, value } = boot.address.tag;
  return [
    {
      functions: [...takingOf(boot), CONNECT_ADDRESS],
      lines: [`Write-Step 'taking its address'`, `Connect-Address ${quote(key)} ${quote(value)}`],
    },
  ];
}
