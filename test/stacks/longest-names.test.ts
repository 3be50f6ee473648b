import { LONGEST_NAMES } from '../../lib/clouds/aws/names';
import { HEAD, parse as parseClient } from '../client/files';
import { parse, templatesOf, type TemplateResource } from './clinic';

/** The longest name that a client file takes: 20 characters. */
const longest = (letter: string): string => letter.repeat(20);

const certificate = 'arn:aws:acm:ap-southeast-1:111111111111:certificate/6c1f2d3e-0000-4000-8000-000000000001';
const file = `${HEAD.replace('slug: northwind', `slug: ${longest('s')}`).replace('[eu]', '[asia-pacific]')}  ${longest('e')}:
    kind: production
    engine: aws-cdk
    account: '111111111111'
    region: ap-southeast-1
    monthlyBudget: 1000
    network: { cidr: 10.20.0.0/16 }
    servers:
      ${longest('f')}:
        os: windows-2022
        image: /northwind/images/ehr
        dataVolumes: { ${longest('v')}: { gib: 50 } }
        fixedAddress: true
        loadBalancer: { certificate: '${certificate}', public: true }
`;

/** Names that we choose, by the type and property that they are of. */
const NAMES = {
  'AWS::SSM::Association AssociationName': 'an association of Systems Manager',
  'AWS::SSM::MaintenanceWindow Name': 'a maintenance window',
  'AWS::SSM::PatchBaseline Name': 'a patch baseline',
  'AWS::CloudWatch::Alarm AlarmName': 'an alarm',
  'AWS::CloudWatch::CompositeAlarm AlarmName': 'an alarm',
  'AWS::CloudWatch::Dashboard DashboardName': 'a dashboard',
  'AWS::SNS::Topic DisplayName': 'the display name of a topic',
  'AWS::EC2::SecurityGroup GroupDescription': 'the description of a security group',
} as const;

const [plan] = parseClient(file).plans;
if (plan === undefined) throw new Error('the client has no plan');
const resources = Object.values(templatesOf(plan)).flatMap((template) => Object.values(parse(template).Resources));

test.each(Object.entries(NAMES))('%s fits where all names are as long as a client file takes them', (named, of) => {
  const [type, property = ''] = named.split(' ');
  const names = resources.filter(({ Type }) => Type === type).map(({ Properties }) => String(Properties?.[property]));
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(name.length).toBeLessThanOrEqual(LONGEST_NAMES[of]);
});

test('values of tags fit as well', () => {
  const values = resources.flatMap(tagsOf);
  expect(values.length).toBeGreaterThan(100);
  for (const value of values) expect(value.length).toBeLessThanOrEqual(LONGEST_NAMES['the value of a tag']);
});

function tagsOf({ Properties }: TemplateResource): readonly string[] {
  const { Tags } = Properties ?? {};
  return Array.isArray(Tags) ? Tags.map(({ Value }: { readonly Value: string }) => Value) : [];
}
