import { readFileSync } from 'node:fs';

import { billingOf, METERED_TYPES } from '../../../../../lib/pricing/meters';
import { currentToken, rowOf } from '../../../../../lib/pricing/readers/pulumi/aws/names';
import { NATIVE_TABLE, TABLE } from '../../../../../scripts/pulumi-names/build';
import { CLASSES } from '../../../../../scripts/pulumi-names/classes';
import { FORMER } from '../../../../../scripts/pulumi-names/former';
import { nativeTable } from '../../../../../scripts/pulumi-names/native';
import { RENAMES } from '../../../../../scripts/pulumi-names/renames';
import { rowsIn } from '../../../../../scripts/pulumi-names/rows';
import { Specification } from '../../../../../scripts/pulumi-names/specification';
import { namesTable, tokenOf } from '../../../../../scripts/pulumi-names/table';
import { TYPES } from '../../../../../scripts/pulumi-names/types';

import { ABSENT, OTHERWISE_PRESENTED } from './absent';
import { DECLARED, presentedSample } from './samples';

const SPECIFICATION = new Specification();
const TOKENS = new Set(DECLARED.map(({ token }) => token));

describe('the table of names', () => {
  test('is what its script makes of the SDK and the specification that are installed: run `npm run pulumi-names`', () => {
    expect(readFileSync(TABLE, 'utf8')).toBe(namesTable(DECLARED, SPECIFICATION));
  });

  test('of aws-native is what its script makes of the specification', () => {
    expect(readFileSync(NATIVE_TABLE, 'utf8')).toBe(nativeTable(SPECIFICATION));
  });

  test('has a class for every token of the SDK', () => {
    expect([...TOKENS].filter((token) => rowOf(token) === undefined)).toEqual([]);
    expect(readFileSync(TABLE, 'utf8')).not.toContain('unclassified');
    const classes = [...TOKENS].map((token) => rowOf(token)?.class);
    const count = (name: string): number => classes.filter((each) => each === name).length;
    expect({
      presented: count('presented'),
      part: count('part'),
      free: count('free'),
      billed: count('billed'),
    }).toEqual({
      presented: 1171,
      part: 233,
      free: 249,
      billed: 85,
    });
  });

  test('names types of the specification, and tokens of the SDK, in each list by hand', () => {
    const types = new Set(SPECIFICATION.types);
    const byHand = rowsIn(TYPES).flatMap(({ head, words }) => words.map((word) => [head, ...word.split('=')]));
    const former = rowsIn(FORMER).flatMap(({ words }) => words.map((word) => word.split('=')[1]));
    const named = [...byHand.map(([, , type]) => type), ...former];
    expect(named.filter((type) => !types.has(`AWS::${type}`))).toEqual([]);
    const classed = rowsIn(CLASSES).flatMap(({ head, words }) => words.map((word) => [head.split('/')[0], word]));
    const tokens = [...byHand, ...classed].map(([module = '', type = '']) => tokenOf(module, type));
    expect(tokens.filter((token) => !TOKENS.has(token))).toEqual([]);
    expect(rowsIn(RENAMES).filter(({ head }) => !TOKENS.has(`aws:${head}`))).toEqual([]);
  });

  test.each([
    ['aws:efs/fileSystem:FileSystem', 'AWS::EFS::FileSystem'],
    ['aws:mediastore/container:Container', 'AWS::MediaStore::Container'],
    ['aws:rekognition/collection:Collection', 'AWS::Rekognition::Collection'],
    ['aws:shield/subscription:Subscription', undefined],
    ['aws:lambda/layerVersion:LayerVersion', 'AWS::Lambda::LayerVersion'],
    ['aws:docdb/cluster:Cluster', 'AWS::DocDB::DBCluster'],
    ['aws:docdb/elasticCluster:ElasticCluster', 'AWS::DocDBElastic::Cluster'],
    ['aws:opensearch/vpcEndpoint:VpcEndpoint', undefined],
    ['aws:verifiedaccess/instance:Instance', 'AWS::EC2::VerifiedAccessInstance'],
    ['aws:ec2transitgateway/routeTable:RouteTable', 'AWS::EC2::TransitGatewayRouteTable'],
    ['aws:ec2clientvpn/route:Route', 'AWS::EC2::ClientVpnRoute'],
    ['aws:s3control/bucket:Bucket', 'AWS::S3Outposts::Bucket'],
    ['aws:lex/bot:Bot', undefined],
    ['aws:dynamodb/globalTable:GlobalTable', undefined],
  ])('takes no false friend for %s', (token, type) => {
    expect(rowOf(token)?.type).toBe(type);
  });

  test('knows what a token was called before', () => {
    const [before, today] = [
      'aws:elasticloadbalancingv2/loadBalancer:LoadBalancer',
      'aws:lb/loadBalancer:LoadBalancer',
    ];
    expect(currentToken(before)).toBe(today);
    expect(currentToken(today)).toBe(today);
    expect(rowOf(before)).toBe(rowOf(today));
    expect(rowOf('aws:opsworks/instance:Instance')?.type).toBe('AWS::OpsWorks::Instance');
    expect(rowOf('aws:ec2/teapot:Teapot')).toBeUndefined();
  });
});

describe('of the metered types', () => {
  const presented = new Set(DECLARED.flatMap(({ token }) => presentedSample(token)).map(({ type }) => type));
  for (const type of ['SimpleAD', 'MicrosoftAD'])
    for (const each of presentedSample('aws:directoryservice/directory:Directory', { type })) presented.add(each.type);

  test('290 of 319 are presented from some token, eight of them under their own', () => {
    expect(METERED_TYPES).toHaveLength(319);
    expect(METERED_TYPES.filter((type) => presented.has(type))).toHaveLength(290);
  });

  test('the others are absent from the SDK: no token has their name', () => {
    const missing = METERED_TYPES.filter(
      (type) => !presented.has(type) && !type.startsWith('Custom::') && !OTHERWISE_PRESENTED.includes(type),
    );
    expect(missing.toSorted()).toEqual(Object.keys(ABSENT));
    const found = Object.entries(ABSENT).flatMap(([type, name]) =>
      [...TOKENS].filter((token) => name.test(token)).map((token) => `${type} ${token}`),
    );
    expect(found).toEqual([]);
  });
});

describe('a token that CloudFormation does not have', () => {
  test.each([
    ['aws:ec2/tag:Tag', 'free'],
    ['aws:s3/bucketVersioning:BucketVersioning', 'free'],
    ['aws:shield/subscription:Subscription', 'unmetered'],
    ['aws:ec2/teapot:Teapot', 'unknown'],
  ])('%s is %s', (token, kind) => {
    expect(billingOf(token).kind).toBe(kind);
  });
});
