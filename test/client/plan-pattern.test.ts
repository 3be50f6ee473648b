import { filesIn } from '../../lib/client/named-files';
import { planPattern, type AskedPattern } from '../../lib/client/plan-pattern';
import { PlansSoFar } from '../../lib/client/plans-so-far';
import { ENGINES } from '../../lib/engines/engines';
import { network } from '../../lib/patterns/network';
import { servers } from '../../lib/patterns/servers';
import { Unavailable } from '../../lib/profile/cloud';
import { formatProblem } from '../../lib/problem';
import { clinicContext } from '../engines/aws-cdk/fixture';

const ASKED: AskedPattern = {
  pattern: network,
  engine: ENGINES['aws-cdk'],
  environment: 'production',
  context: clinicContext(),
  requests: { network: { cidr: '10.20.0.0/16' } },
  others: {},
  files: filesIn('.'),
};

function complaints(asked: Partial<AskedPattern>, soFar = new PlansSoFar()): readonly string[] {
  return planPattern({ ...ASKED, ...asked }, soFar).map(formatProblem);
}

test('what an engine lacks is data, and an error where it is asked for', () => {
  const engine = { ...ENGINES['aws-cdk'], lacks: { network: 'its provider knows none' } };
  expect(complaints({ engine })).toEqual([
    'environments.production.network: found network; expected an environment without it, because its provider knows none',
  ]);
});

test('what a cloud cannot do is an error where it is asked for', () => {
  const pattern = { ...ASKED.pattern, words: { aws: () => new Unavailable('the cloud has none') } };
  expect(complaints({ pattern })).toEqual([
    'environments.production.network: found network; expected an environment without it, because the cloud has none',
  ]);
});

test('a pattern needs those that it stands on; one that is asked for and cannot be had is not missing', () => {
  const fleet: Partial<AskedPattern> = {
    pattern: servers,
    requests: { ehr: { os: 'windows-2022' }, web: { os: 'ubuntu-24.04' } },
  };
  expect(complaints(fleet)).toEqual([
    'environments.production.network: found nothing; expected a network for the servers ehr, web',
  ]);
  const soFar = new PlansSoFar();
  expect(complaints({ requests: { network: { cidr: '10.20.1.0/16' } } }, soFar)).toHaveLength(1);
  expect(complaints(fleet, soFar)).toEqual([]);
});

test('a plan sees those of the environments before it, and not its own', () => {
  const soFar = new PlansSoFar();
  expect(complaints({}, soFar)).toEqual([]);
  expect(Object.keys(soFar.beside('production').elsewhere(network.key))).toEqual([]);
  expect(Object.keys(soFar.beside('staging').elsewhere(network.key))).toEqual(['production']);
  expect(complaints({ environment: 'staging' }, soFar)).toEqual([
    'environments.staging.network.cidr: found "10.20.0.0/16", which overlaps 10.20.0.0/16 of production; expected a block of its own',
  ]);
});
