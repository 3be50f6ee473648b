import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { MOUNT_DISK } from './mount';
import { quote } from './quote';
import { takingOf } from './taking';

/** Source: Amazon EC2 User Guide, "Device names for volumes on Amazon EC2 instances". */
const FREE_DEVICE = `free_device() {
  local used letter
  used=$(ec2 describe-volumes --filters "Name=attachment.instance-id,Values=$instance" --query 'Volumes[].Attachments[].Device')
  for letter in f g h i j k l m n o p; do
    [[ "$used " =~ d\${letter}[[:space:]] ]] || { echo "/dev/sd$letter"; return; }
  done
}`;

/** Nitro types name a disk after its volume, others after its device. Source: Amazon EBS User Guide, "Amazon EBS volumes and NVMe". */
const DISK_OF = `# Waits until the system shows a volume.
disk_of() { # volume, device
  local disk
  while :; do
    for disk in "/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_\${1/-/}" "$2" "/dev/xvd\${2: -1}"; do
      if [ -e "$disk" ]; then readlink -f "$disk"; return; fi
    done
    pause
  done
}`;

const TAKE_VOLUME = `take_volume() { # name, tag, value, mount point
  local found id state holder device disk
  found=$(ec2 describe-volumes --filters "Name=tag:$2,Values=$3" "Name=availability-zone,Values=$zone" --query 'Volumes[].VolumeId')
  id=$(only "volume with the tag $2=$3 in $zone" "$found")
  until
    found=$(ec2 describe-volumes --volume-ids "$id" --query 'Volumes[0].[State,Attachments[0].InstanceId,Attachments[0].Device]')
    read -r state holder device <<< "$found"
    attached "$id" "$state" "$holder" attach-volume --volume-id "$id" --instance-id "$instance" --device "$(free_device)"
  do :; done
  disk=$(disk_of "$id" "$device")
  mount_disk "$1" "$disk" "$4"
}`;

/** Amazon Linux makes the device name of a disk a link to it; Ubuntu does not, so EC2 is asked which volume it is. */
const TAKE_DISK = `take_disk() { # name, device, mount point
  local id disk=$2
  if [ ! -e "$disk" ]; then
    id=$(ec2 describe-volumes --filters "Name=attachment.instance-id,Values=$instance" "Name=attachment.device,Values=$2" \\
      --query 'Volumes[].VolumeId')
    id=$(only "volume at $2" "$id")
    disk=$(disk_of "$id" "$2")
  fi
  mount_disk "$1" "$disk" "$3"
}`;

export function volumeSteps(boot: AwsFirstBoot): readonly Step[] {
  return boot.volumes.map(({ name, tag, mount }) => ({
    functions: [...takingOf(boot), MOUNT_DISK, DISK_OF, FREE_DEVICE, TAKE_VOLUME],
    lines: [
      `step ${quote(`taking the volume ${name}`)}`,
      `take_volume ${[name, tag.key, tag.value, mount].map(quote).join(' ')}`,
    ],
  }));
}

export function diskSteps(boot: AwsFirstBoot): readonly Step[] {
  return boot.disks.map(({ name, device, mount }) => ({
    functions: [...takingOf(boot), MOUNT_DISK, DISK_OF, TAKE_DISK],
    lines: [`step ${quote(`preparing the disk ${name}`)}`, `take_disk ${[name, device, mount].map(quote).join(' ')}`],
  }));
}
