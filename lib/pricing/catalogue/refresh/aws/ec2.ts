import { usageOf, type Mapping, type Product, type Row } from './product';

const OPERATING_SYSTEMS: Readonly<Record<string, string>> = {
  Linux: 'linux',
  Windows: 'windows',
  RHEL: 'rhel',
  SUSE: 'suse',
};

/** On-demand instances, EBS and NAT gateways. Source: AWS Price List, offer AmazonEC2. */
export const ec2: Mapping = (row) => instance(row) ?? volume(row) ?? SIMPLE[`${usageOf(row)} ${row('Unit')}`];

/** Shared tenancy, licence included, nothing installed: what an instance costs that a template asks for. */
function instance(row: Row): Product | undefined {
  const os = OPERATING_SYSTEMS[row('Operating System')];
  const wanted =
    row('Product Family').startsWith('Compute Instance') &&
    row('Tenancy') === 'Shared' &&
    row('License Model') === 'No License required' &&
    row('CapacityStatus') === 'Used' &&
    row('Pre Installed S/W') === 'NA' &&
    row('Unit') === 'Hrs' &&
    usageOf(row).startsWith('BoxUsage');
  return wanted && os !== undefined ? { key: `ec2/${row('Instance Type')}/${os}`, unit: 'hour' } : undefined;
}

const VOLUME_TYPES: Readonly<Record<string, string>> = {
  gp2: 'gp2',
  gp3: 'gp3',
  io1: 'io1',
  io2: 'io2',
  sc1: 'sc1',
  st1: 'st1',
  standard: 'magnetic',
};

function volume(row: Row): Product | undefined {
  const type = VOLUME_TYPES[row('Volume API Name')];
  const wanted =
    row('Product Family') === 'Storage' && row('Unit') === 'GB-Mo' && /^EBS:VolumeUsage\b/.test(usageOf(row));
  return wanted && type !== undefined ? { key: `ebs/${type}-storage`, unit: 'GB-month' } : undefined;
}

const IO2_IOPS = { key: 'ebs/io2-provisioned-iops', unit: 'IOPS-month' };

/** By usage type and unit. The tiers of io2 are products of their own; gp3's throughput is listed by the GiB/s. */
const SIMPLE: Readonly<Record<string, Product>> = {
  'EBS:VolumeP-IOPS.gp3 IOPS-Mo': { key: 'ebs/gp3-provisioned-iops', unit: 'IOPS-month' },
  'EBS:VolumeP-IOPS.piops IOPS-Mo': { key: 'ebs/io1-provisioned-iops', unit: 'IOPS-month' },
  'EBS:VolumeP-IOPS.io2 IOPS-Mo': IO2_IOPS,
  'EBS:VolumeP-IOPS.io2.tier2 IOPS-Mo': { ...IO2_IOPS, from: 32_000 },
  'EBS:VolumeP-IOPS.io2.tier3 IOPS-Mo': { ...IO2_IOPS, from: 64_000 },
  'EBS:VolumeP-Throughput.gp3 GiBps-mo': {
    key: 'ebs/gp3-provisioned-throughput',
    unit: 'MBps-month',
    unitsOfAws: 1 / 1024,
  },
  'EBS:SnapshotUsage GB-Mo': { key: 'ebs/snapshot-storage', unit: 'GB-month' },
  'NatGateway-Hours Hrs': { key: 'nat-gateway/gateway', unit: 'hour' },
  'NatGateway-Bytes GB': { key: 'nat-gateway/data-processed', unit: 'GB' },
};
