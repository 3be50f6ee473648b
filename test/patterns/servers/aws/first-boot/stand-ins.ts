/** Notes a call in the cloud's list. */
const NOTED = '#!/bin/bash\necho "${0##*/} $*" >> "$CLOUD/calls"\n';

/** The AWS CLI: answers the queries that a first boot asks, from files, and refuses what EC2 refuses. */
const AWS = `${NOTED}
shopt -s nullglob
state() { cat "$CLOUD/$1/state"; }
# After some looks, the server before has let go of it.
look() {
  if [ -e "$CLOUD/$1/busy" ]; then
    left=$(( $(cat "$CLOUD/$1/busy") - 1 ))
    echo $left > "$CLOUD/$1/busy"
    if [ $left -lt 0 ]; then rm "$CLOUD/$1/busy"; printf 'available\\tNone\\tNone' > "$CLOUD/$1/state"; fi
  fi
  state "$1"
}
tagged() { for it in "$CLOUD/$1"/*; do if [ "Name=tag:$(cat "$it/tag")" = "\${2/,Values=/=}" ]; then printf '%s\\t' "\${it##*/}"; fi; done; echo; }
attach() { # kind, ID, what it is attached as
  read -r now _ < <(state "$1/$2")
  if [ "$now" != available ]; then echo "An error occurred (VolumeInUse): $2 is already attached" >&2; exit 254; fi
  printf 'in-use\\ti-0123\\t%s' "$3" > "$CLOUD/$1/$2/state"
}
case "$*" in
  *'Volumes[].VolumeId'*Name=tag:* | *Name=tag:*'Volumes[].VolumeId'*) tagged volumes "$4" ;;
  *'NetworkInterfaces[].NetworkInterfaceId'*) tagged interfaces "$4" ;;
  *Name=attachment.device*) for it in "$CLOUD"/volumes/*; do if grep -q "\${5##*,Values=}" "$it/state"; then echo "\${it##*/}"; fi; done ;;
  *'Attachments[].Device'*) for it in "$CLOUD"/volumes/*; do cut -f 3 "$it/state" | tr '\\n' '\\t'; done ;;
  *'describe-volumes --volume-ids'*) look "volumes/$4" ;;
  *'describe-network-interfaces --network-interface-ids'*)
    printf '%s\\t%s\\t%s\\t%s' $(look "interfaces/$4" | cut -f 1,2) 10.20.64.9 0a:00:00:00:00:01 ;;
  *attach-volume*) attach volumes "$4" "$8"
    ln -s "$CLOUD/volumes/$4/disk" "$CLOUD/dev/disk/by-id/nvme-Amazon_Elastic_Block_Store_\${4/-/}" ;;
  *attach-network-interface*) attach interfaces "$4" 1 ;;
  *describe-tags*) echo ehr-group ;;
  *signal-resource* | *complete-lifecycle-action*) [ ! -e "$CLOUD/nobody-waits" ] || { echo 'An error occurred (ValidationError)' >&2; exit 254; } ;;
  *) echo "no stand-in for: $*" >&2; exit 252 ;;
esac
`;

/** The metadata service answers by its stand-in, and servers on this machine by the real curl. */
const CURL = `#!/bin/bash
if [[ "$*" != *169.254.169.254* ]]; then exec "$CLOUD/system/curl" "$@"; fi
case "$*" in
  *'-X PUT'*'token-ttl-seconds: 21600'*/latest/api/token) echo a-token ;;
  *'-X GET'*'metadata-token: a-token'*/instance-id) echo i-0123 ;;
  *'-X GET'*'metadata-token: a-token'*/placement/availability-zone) echo eu-west-1a ;;
  *'-X GET'*'metadata-token: a-token'*/placement/region) echo eu-west-1 ;;
  *'-X GET'*'metadata-token: a-token'*/0a:00:00:00:00:01/subnet-ipv4-cidr-block) echo 10.20.64.0/20 ;;
  *) exit 22 ;;
esac
`;

/** Only lists signatures, wherever they are on the disk: a partition table has no file system and a copy at the end. */
const WIPEFS = `#!/bin/bash
case "$(head -c 4 "$1")" in XFSB | EXT4 | PART) echo "$1 0x0 signature" ;; esac
if [ "$(tail -c 4 "$1")" = COPY ]; then echo "$1 0x1ffffe00 gpt"; fi
`;

const BLKID = `#!/bin/bash
read -r kind uuid < "\${!#}" 2> /dev/null || true
case "$kind $*" in
  XFSB*TYPE*) echo xfs ;;
  EXT4*TYPE*) echo ext4 ;;
  XFSB*UUID* | EXT4*UUID*) echo "$uuid" ;;
  *) exit 2 ;;
esac
`;

/** Refuses, as the real one does, a disk that already holds a file system. */
const MKFS = `${NOTED}
[ "$(head -c 4 "$1")" != XFSB ] || exit 1
printf 'XFSB new-xfs\\n' > "$1"
`;

/** What is on a disk lies beside it, so that the next server finds it there. */
const MOUNT = `${NOTED}
mkdir -p "$(readlink -f "$1").files"
rmdir "$2" && ln -s "$(readlink -f "$1").files" "$2"
`;

/** The first call fails, as mirrors do. */
const BUSY_AT_FIRST = `${NOTED}
if [ ! -e "$CLOUD/mirror" ]; then touch "$CLOUD/mirror"; exit 1; fi
`;

const SNAP = `${NOTED}
mv "$CLOUD/aws.aside" "$CLOUD/bin/aws"
chmod +x "$CLOUD/bin/aws"
`;

/** Programs that only a server has, by name. */
export const STAND_INS: Readonly<Record<string, string>> = {
  aws: AWS,
  curl: CURL,
  wipefs: WIPEFS,
  blkid: BLKID,
  'mkfs.xfs': MKFS,
  mount: MOUNT,
  mountpoint: '#!/bin/bash\n[ -L "$2" ]\n',
  xfs_growfs: NOTED,
  resize2fs: NOTED,
  dnf: BUSY_AT_FIRST,
  'apt-get': BUSY_AT_FIRST,
  snap: SNAP,
  systemctl: NOTED,
  netplan: NOTED,
  ip: '#!/bin/bash\necho "    inet 10.20.64.9/20 brd 10.20.79.255 scope global ens6"\n',
};
