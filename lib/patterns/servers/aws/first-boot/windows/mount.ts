/**
 * Gives a disk its drive letter. What is on it stays: only a disk without any partition is formatted, as on a volume that was just
 * made. A larger volume gives its partition more room. Windows keeps the letter at later starts.
 * Source: Amazon EBS User Guide, "Make an Amazon EBS volume available for use" and "Map NVMe disks on Amazon EC2 Windows instance
 * to volumes".
 */
export const MOUNT_DISK = `function Get-VolumeDisk($id) {
  Get-Disk | Where-Object { $_.SerialNumber -like "$($id.Replace('-', ''))*" }
}
function Mount-Letter($name, $id, $letter) {
  Wait-Until { Update-HostStorageCache; Get-VolumeDisk $id }
  $number = (Get-VolumeDisk $id).Number
  Set-Disk -Number $number -IsOffline $false
  Set-Disk -Number $number -IsReadOnly $false
  if ((Get-Disk -Number $number).PartitionStyle -eq 'RAW') {
    Write-Host "$name is blank and is formatted"
    Initialize-Disk -Number $number -PartitionStyle GPT
    New-Partition -DiskNumber $number -UseMaximumSize -DriveLetter $letter |
      Format-Volume -FileSystem NTFS -NewFileSystemLabel $name -Confirm:$false | Out-Null
  } else { Write-Host "$name holds data and is not formatted" }
  $partition = @(Get-Partition -DiskNumber $number | Where-Object { $_.Type -ne 'Reserved' } | Sort-Object Size)[-1]
  if ($partition.DriveLetter -ne $letter) { $partition | Set-Partition -NewDriveLetter $letter }
  $largest = ($partition | Get-PartitionSupportedSize).SizeMax
  if ($largest -gt $partition.Size) { $partition | Resize-Partition -Size $largest }
}`;
