import type { Charge } from '../../meters/charge';
import type { Resource } from '../../readers/resource';
import { rebill } from '../change';
import { known, knownList } from '../known';
import type { Rule } from '../rule';

/** Protocols that an Application Load Balancer speaks too. */
const OF_THE_WEB = ['HTTP', 'HTTPS'];

/** Source: Elastic Load Balancing pricing, "Application Load Balancer": a capacity unit processes 1 GB an hour. */
export const classicLoadBalancers: Rule = {
  name: 'classic-load-balancers',
  change: 'replace Classic Load Balancers of web traffic with Application Load Balancers',
  effort: 'medium',
  risk: 'medium',
  caution: 'its name changes; capacity units count connections and rules as well as the data that is counted here',
  scope: 'everywhere',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::ElasticLoadBalancing::LoadBalancer')
      .filter(isOfTheWeb)
      .map((balancer) => ({
        says: 'Classic → Application',
        billed: [balancer],
        changes: [rebill(balancer, asApplication)],
      })),
};

function isOfTheWeb(balancer: Resource): boolean {
  const listeners = knownList(balancer, 'Listeners');
  return (
    listeners.length > 0 &&
    listeners.every((listener) => OF_THE_WEB.includes(known(listener.text('Protocol'))?.toUpperCase() ?? ''))
  );
}

/** A GB of a month is a capacity unit for an hour. */
function asApplication(charge: Charge): readonly Charge[] {
  if (charge.rate === 'elb/clb') return [{ ...charge, rate: 'elb/alb' }];
  if (charge.rate === 'elb/clb-data-processed')
    return [{ ...charge, name: 'Capacity units', rate: 'elb/alb-lcu', note: 'by the data that they process' }];
  return [charge];
}
