import type { AwsFirstBoot } from '../first-boot';
import type { Step } from '../step';
import { quote } from './quote';
import { takingOf } from './taking';

const TAKE_ADDRESS = `take_address() { # tag, value
  local found id state holder address mac
  found=$(ec2 describe-network-interfaces --filters "Name=tag:$1,Values=$2" "Name=availability-zone,Values=$zone" \\
    --query 'NetworkInterfaces[].NetworkInterfaceId')
  id=$(only "network interface with the tag $1=$2 in $zone" "$found")
  until
    found=$(ec2 describe-network-interfaces --network-interface-ids "$id" \\
      --query 'NetworkInterfaces[0].[Status,Attachment.InstanceId,PrivateIpAddress,MacAddress]')
    read -r state holder address mac <<< "$found"
    attached "$id" "$state" "$holder" attach-network-interface --network-interface-id "$id" --instance-id "$instance" --device-index 1
  do :; done
  use_address "$address" "$mac"
}`;

/** Amazon Linux configures a second network interface by itself. Source: Amazon Linux 2023 User Guide, "Networking service". */
const WAIT_FOR_ADDRESS = `use_address() { # address
  until ip -4 addr | grep -F " $1/"; do pause; done
}`;

/**
 * Ubuntu does not. Answers leave by the interface that they came in by, as EC2 drops what has another interface's address. The
 * first address of a subnet is its router. Source: Amazon VPC User Guide, "Subnet CIDR blocks"; Netplan documentation, "YAML
 * configuration".
 */
const CONFIGURE_ADDRESS = `use_address() { # address, MAC address
  local cidr base file=/etc/netplan/60-groundplan.yaml
  cidr=$(metadata GET "meta-data/network/interfaces/macs/$2/subnet-ipv4-cidr-block" ": $token")
  base=\${cidr%/*}
  install -m 600 /dev/null "$file"
  cat > "$file" << EOF
network:
  version: 2
  ethernets:
    groundplan:
      match: {macaddress: "$2"}
      dhcp4: true
      dhcp4-overrides: {route-metric: 200}
      routes:
        - {to: $cidr, scope: link, table: 1001}
        - {to: 0.0.0.0/0, via: \${base%.*}.$((\${base##*.} + 1)), table: 1001}
      routing-policy: [{from: $1, table: 1001}]
EOF
  netplan apply
  until ip -4 addr | grep -F " $1/"; do pause; done
}`;

export function addressSteps(boot: AwsFirstBoot): readonly Step[] {
  if (boot.address === undefined) return [];
  const { key, value } = boot.address.tag;
  const configure = boot.system === 'ubuntu-24.04' ? CONFIGURE_ADDRESS : WAIT_FOR_ADDRESS;
  return [
    {
      functions: [...takingOf(boot), configure, TAKE_ADDRESS],
      lines: [`step 'taking its address'`, `take_address ${quote(key)} ${quote(value)}`],
    },
  ];
}
