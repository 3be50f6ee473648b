import type { Cloud } from '../../cloud';
/** A vendor's public price list of one service in one region, as far as it can be mapped to rates of ours. */
export interface PriceList {
  readonly cloud: Cloud;
  /** The vendor's name of the service, without spaces. */
  readonly service: string;
  /** What is read of it, for people. */
  readonly holds: string;
  /** How the keys of its rates begin. */
  readonly covers: readonly string[];
}

const OPEN_ENGINES = ['mysql', 'postgresql', 'mariadb'].flatMap((engine) => [
  `rds/${engine}/single-az/`,
  `rds/${engine}/multi-az/`,
]);
const AURORA_ENGINES = ['aurora-mysql', 'aurora-postgresql'].flatMap((engine) => [
  `rds/${engine}/single-az/`,
  `rds/${engine}-io-optimized/single-az/`,
]);

/**
 * The price lists that can be refreshed: those whose attributes name our rates without a guess.
 * Sources: AWS Price List bulk files (offer files by service and region); Azure Retail Prices API.
 */
export const PRICE_LISTS: readonly PriceList[] = [
  {
    cloud: 'aws',
    service: 'AmazonEC2',
    holds: 'on-demand instances, EBS volumes and snapshots, NAT gateways',
    covers: ['ec2/', 'ebs/', 'nat-gateway/'],
  },
  { cloud: 'aws', service: 'AWSELB', holds: 'load balancers', covers: ['elb/'] },
  {
    cloud: 'aws',
    service: 'AmazonRDS',
    holds: 'on-demand instances of MySQL, PostgreSQL, MariaDB and Aurora',
    covers: [...OPEN_ENGINES, ...AURORA_ENGINES],
  },
  {
    cloud: 'azure',
    service: 'VirtualMachines',
    holds: 'pay-as-you-go virtual machines',
    covers: ['virtual-machines/'],
  },
];

/** Whether a rate may stand in that price list. */
export function covers(list: PriceList, key: string): boolean {
  return list.covers.some((start) => key.startsWith(start));
}
