import { usageOf, type Mapping, type Product } from './product';

const LCU = 'LCU-hour';

/** By operation, usage type and unit. */
const PRODUCTS: Readonly<Record<string, Product>> = {
  'LoadBalancing LoadBalancerUsage Hrs': { key: 'elb/clb', unit: 'hour' },
  'LoadBalancing DataProcessing-Bytes GB': { key: 'elb/clb-data-processed', unit: 'GB' },
  'LoadBalancing:Application LoadBalancerUsage Hrs': { key: 'elb/alb', unit: 'hour' },
  'LoadBalancing:Application LCUUsage LCU-Hrs': { key: 'elb/alb-lcu', unit: LCU },
  'LoadBalancing:Network LoadBalancerUsage Hrs': { key: 'elb/nlb', unit: 'hour' },
  'LoadBalancing:Network LCUUsage LCU-Hrs': { key: 'elb/nlb-lcu', unit: LCU },
  'LoadBalancing:Gateway LoadBalancerUsage Hrs': { key: 'elb/gwlb', unit: 'hour' },
  'LoadBalancing:Gateway LCUUsage LCU-Hrs': { key: 'elb/gwlb-lcu', unit: LCU },
};

/** Load balancers and their capacity units. Source: AWS Price List, offer AWSELB. */
export const elb: Mapping = (row) =>
  row('usageType').includes('TS-') // a trust store, which is billed beside its load balancer
    ? undefined
    : PRODUCTS[`${row('operation')} ${usageOf(row)} ${row('Unit')}`];
