import { loadAwsServiceSpecSync } from '@aws-cdk/aws-service-spec';
import fc from 'fast-check';

import { billingOf, METERED_TYPES } from '../../../lib/pricing/meters';
import { classification, costOf } from '../../../lib/pricing/meters/aws/types';
import { BILLED } from '../../../lib/pricing/meters/aws/types/billed';
import { BILLED_SERVICES } from '../../../lib/pricing/meters/aws/types/billed-services';
import { FREE } from '../../../lib/pricing/meters/aws/types/free';
import { price, priceOf } from '../price';

const SPECIFICATION: ReadonlySet<string> = new Set(
  [...loadAwsServiceSpecSync().all('resource')].map(({ cloudFormationType }) => cloudFormationType),
);
const classified = classification();
const free = [...classified].filter(([, cost]) => cost === 'free').map(([type]) => type);

describe('the classification', () => {
  test('has every type of the specification, and no other', () => {
    expect([...SPECIFICATION].filter((type) => !classified.has(type))).toEqual([]);
    expect([...classified.keys()].filter((type) => !SPECIFICATION.has(type))).toEqual([]);
  });

  test('has each type once', () => {
    const words = [FREE, BILLED, BILLED_SERVICES].join(' ').trim().split(/\s+/);
    expect(words.filter((word) => !word.endsWith(':'))).toHaveLength(classified.size);
  });

  test('leaves no type of the specification unknown', () => {
    expect([...SPECIFICATION].filter((type) => billingOf(type).kind === 'unknown')).toEqual([]);
  });

  test('puts a service among those without free types only where that is so', () => {
    const services = BILLED_SERVICES.match(/\S+:(?=\s)/g) ?? [];
    expect(services.filter((service) => `\n${FREE}${BILLED}`.includes(`\n${service} `))).toEqual([]);
  });

  test('knows nothing else, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), (type) => {
        fc.pre(!SPECIFICATION.has(type) && !type.startsWith('Custom::'));
        expect(costOf(type)).toBeUndefined();
      }),
    );
    expect(price({ Strange: { Type: 'AWS::Glue::Nonsense' } }).coverage.unknown).toBe(1);
  });
});

describe('metered types', () => {
  test('are in the specification and not free', () => {
    expect(METERED_TYPES.filter((type) => costOf(type) !== 'billed')).toEqual([]);
  });

  test('have one meter each', () => {
    expect(new Set(METERED_TYPES).size).toBe(METERED_TYPES.length);
  });
});

describe('free types', () => {
  test('are each free', () => {
    // Types of SAM are refused without its transform.
    const alone = free.filter((type) => !type.startsWith('AWS::Serverless::'));
    const resources = Object.fromEntries(alone.map((type, index) => [`R${index}`, { Type: type }]));
    const { monthly, coverage, resources: estimated } = price(resources);
    expect(estimated.filter(({ status }) => status !== 'free')).toEqual([]);
    expect(coverage.free).toBe(alone.length);
    expect(monthly).toEqual({ low: 0, expected: 0, high: 0 });
  });

  test('cover what a network with servers synthesises', () => {
    const types = ['VPC', 'Subnet', 'RouteTable', 'Route', 'SecurityGroup', 'LaunchTemplate', 'InternetGateway'];
    for (const type of types) expect(billingOf(`AWS::EC2::${type}`)).toEqual({ kind: 'free' });
    expect(billingOf('AWS::IAM::Role')).toEqual({ kind: 'free' });
    expect(billingOf('AWS::LakeFormation::Permissions')).toEqual({ kind: 'free' });
    expect(billingOf('AWS::CDK::Metadata')).toEqual({ kind: 'free' });
  });

  test('cover what only describes, groups or names something billed of a type of its own', () => {
    const types = [
      'AWS::ApiGateway::DomainNameV2',
      'AWS::OpsWorks::Layer',
      'AWS::OpsWorks::Stack',
      'AWS::OpsWorks::Volume',
      'AWS::SageMaker::DataQualityJobDefinition',
      'AWS::SageMaker::ModelBiasJobDefinition',
      'AWS::SageMaker::ModelExplainabilityJobDefinition',
      'AWS::SageMaker::ModelQualityJobDefinition',
    ];
    for (const type of types) expect(billingOf(type)).toEqual({ kind: 'free' });
    expect(billingOf('AWS::OpsWorks::Instance').kind).toBe('unmetered');
    expect(billingOf('AWS::SageMaker::MonitoringSchedule').kind).toBe('unmetered');
  });
});

describe('a type that is billed and has no meter', () => {
  const ledger = { Type: 'AWS::QLDB::Ledger' };

  test('is unpriced, and says why', () => {
    expect(priceOf(ledger)).toMatchObject({
      status: 'unpriced',
      monthly: { low: 0, expected: 0, high: 0 },
      lines: [],
      missing: [{ name: 'AWS::QLDB::Ledger', because: 'it is billed, and not metered yet' }],
    });
  });

  test('stands in the notes', () => {
    expect(price({ ledger, other: ledger }).notes).toEqual([
      'not in the total: AWS::QLDB::Ledger, it is billed, and not metered yet (2 lines)',
    ]);
  });
});
