import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { MOUNT_DISK } from './mount';
import { quote } from './quote';
import { takingOf } from './taking';

/** Source: Amazon EC2 User Guide, "Device names for volumes on Amazon EC2 instances". */
const FREE_DEVICE = `function Get-FreeDevice {
  $used = (Get-EC2Volume -Filter @{ Name = 'attachment.instance-id'; Values = $instance }).Attachments.Device
  $free = [char[]]'fghijklmnop' | Where-Object { -not ($used -like "*d$_") } | Select-Object -First 1
  "xvd$free"
}`;

const CONNECT_VOLUME = `function Connect-Volume($name, $tag, $value, $letter) {
  $found = Get-EC2Volume -Filter @{ Name = "tag:$tag"; Values = $value }, @{ Name = 'availability-zone'; Values = $zone }
  $id = Get-Only "volume with the tag $tag=$value in $zone" $found.VolumeId
  Wait-Until {
    $volume = Get-EC2Volume -VolumeId $id
    Test-Attached $id $volume.State $volume.Attachments.InstanceId {
      Add-EC2Volume -VolumeId $id -InstanceId $instance -Device (Get-FreeDevice)
    }
  }
  Mount-Letter $name $id $letter
}`;

const CONNECT_DISK = `function Connect-Disk($name, $device, $letter) {
  $here = @{ Name = 'attachment.instance-id'; Values = $instance }
  $found = Get-EC2Volume -Filter $here, @{ Name = 'attachment.device'; Values = $device }
  Mount-Letter $name (Get-Only "volume at $device" $found.VolumeId) $letter
}`;

export function volumeSteps(boot: AwsFirstBoot): readonly Step[] {
  return boot.volumes.map(({ name, tag, mount }) => ({
    functions: [...takingOf(boot), MOUNT_DISK, FREE_DEVICE, CONNECT_VOLUME],
    lines: [
      `Write-Step ${quote(`taking the volume ${name}`)}`,
      `Connect-Volume ${[name, tag.key, tag.value, mount].map(quote).join(' ')}`,
    ],
  }));
}

export function diskSteps(boot: AwsFirstBoot): readonly Step[] {
  return boot.disks.map(({ name, device, mount }) => ({
    functions: [...takingOf(boot), MOUNT_DISK, CONNECT_DISK],
    lines: [
      `Write-Step ${quote(`preparing the disk ${name}`)}`,
      `Connect-Disk ${[name, device, mount].map(quote).join(' ')}`,
    ],
  }));
}
