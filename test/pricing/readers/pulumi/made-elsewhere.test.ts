import { estimate, packagedCatalogue } from '../../../../lib/pricing';
import { Program, readProgram } from './program';

test('a component that a plugin of the engine makes is not known, whatever the program itself puts into it', () => {
  const program = new Program();
  const cluster = program.component('eks:index:Cluster', 'cluster', { remote: true });
  program.add('aws:eks/nodeGroup:NodeGroup', 'nodes', {}, { parent: cluster });
  const reading = readProgram(program);
  expect(reading.resources.map(({ type, madeElsewhere }) => [type, madeElsewhere])).toEqual([
    ['AWS::EKS::Nodegroup', undefined],
    ['eks:index:Cluster', 'a plugin of the engine makes what stands in it'],
  ]);
  expect(reading.notes).toEqual([
    'dev: made by plugins of the engine, so not known: cluster; a preview has what they make',
  ]);
  const { resources } = estimate(reading.resources, { catalogue: packagedCatalogue() });
  expect(resources.find(({ logicalId }) => logicalId === 'cluster')?.status).toBe('unpriced');
});
