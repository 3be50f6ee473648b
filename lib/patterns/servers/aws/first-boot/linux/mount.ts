/**
 * Mounts a disk, now and at every start. What is on it stays: it is formatted only when nothing at all is found on it, as on a
 * volume that was just made, and `mkfs` is never forced. A larger volume gives its file system more room.
 * Source: Amazon EBS User Guide, "Make an Amazon EBS volume available for use" and "Extend the file system after resizing".
 */
export const MOUNT_DISK = `# Blank: no file system, partition table or other signature at all, and a first MiB of zeros.
is_blank() { # disk
  local signatures bytes
  signatures=$(wipefs "$1") || return 1
  bytes=$(head -c 1048576 "$1" | tr -d '\\0' | wc -c) || return 1
  [ -z "$signatures" ] && [ "$bytes" = 0 ]
}
mount_disk() { # name, disk, mount point
  local kind uuid
  if is_blank "$2"; then
    echo "$1 ($2) is blank and is formatted"
    mkfs.xfs "$2"
  else
    echo "$1 ($2) holds data and is not formatted"
  fi
  kind=$(blkid -p -o value -s TYPE "$2" || true)
  uuid=$(blkid -p -o value -s UUID "$2" || true)
  [ -n "$uuid" ] || fail "$1 ($2) holds no file system that could be mounted; it is left as it is"
  mkdir -p "$3"
  mountpoint -q "$3" || mount "$2" "$3"
  sed -i "\\\\# $3 #d" /etc/fstab
  echo "UUID=$uuid $3 $kind defaults,nofail 0 2" >> /etc/fstab
  case "$kind" in
    xfs) xfs_growfs "$3" ;;
    ext[234]) resize2fs "$2" ;;
  esac
}`;
