import { takeOver } from '../../../bin/import/take-over';
import { onBothEngines } from '../../bin/import/environments';
import { physicalId } from '../../bin/import/physical';

// Both engines are loaded in it.
jest.setTimeout(120_000);

/** The bank's hub, which CloudFormation made: what is connected has IDs that are made of others, or that AWS is asked for. */
test('a hub is taken over whole, with the ends that join it and the accounts that it is open to', async () => {
  const { deployed, ...program } = await onBothEngines('bank', 'shared');
  const { taken, made } = takeOver(program, deployed, physicalId, { project: 'harbour', stack: 'shared' });
  const called = (path: string): string => {
    const found = deployed.find((one) => one.path.includes(path));
    if (found === undefined) throw new Error(`nothing is called ${path}`);
    return physicalId(found);
  };
  const by = (type: string, name: string): unknown =>
    taken.find(({ resource: { id } }) => id.includes(`aws:${type}:`) && id.endsWith(`::${name}`))?.by;
  const [spokes, share, gateway] = ['connect/SpokeRoutes', 'connect/Share', 'connect/Gateway'].map(called);
  expect(made).toEqual([]);
  expect([
    by('ec2transitgateway/transitGateway', 'connect-gateway'),
    by('ec2transitgateway/route', 'connect-internet'),
    by('ec2transitgateway/routeTableAssociation', 'connect-spoke-production'),
    by('ram/principalAssociation', 'connect-share-777777777777'),
    by('ram/resourceAssociation', 'connect-share-gateway'),
    by('ec2/customerGateway', 'vpn-dublin-device'),
  ]).toEqual([
    { id: gateway },
    { id: `${spokes ?? ''}_0.0.0.0/0` },
    { id: `${spokes ?? ''}_tgw-attach-0a1b2c3d4e5f60718` },
    { id: `${share ?? ''},777777777777` },
    {
      ask:
        `aws ram list-resources --region eu-west-1 --resource-owner SELF --resource-share-arns ${share ?? ''} ` +
        `--query "resources[?ends_with(arn, '/${gateway ?? ''}')] | [0].join(',', [resourceShareArn, arn])" --output text`,
    },
    { id: called('dublin/Device') },
  ]);
});
