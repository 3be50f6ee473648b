import fc from 'fast-check';

import { mergeGlobal } from '../../../../../lib/pricing/readers/cloudformation/sam/globals';

import { checkout, readSam, resourceIn } from './sam';

describe('Globals', () => {
  const Globals = {
    Function: {
      MemorySize: 512,
      Timeout: 30,
      Environment: { Variables: { TABLE: 'shared', STAGE: 'prod' } },
      VpcConfig: { SecurityGroupIds: ['sg-1'], SubnetIds: ['subnet-1'] },
      Tags: { team: 'shop' },
    },
  };

  test('maps are merged, lists begin with the global one, and of anything else that of the resource holds', () => {
    const own = {
      Timeout: 5,
      Environment: { Variables: { TABLE: 'own', KEY: 'k' } },
      VpcConfig: { SecurityGroupIds: ['sg-2'] },
      Tags: { tier: 'gold' },
    };
    const subject = resourceIn(readSam(checkout(own), { Globals }), 'Checkout');
    expect(subject.number('MemorySize')).toBe(512);
    expect(subject.number('Timeout')).toBe(5);
    expect(subject.value('Environment.Variables')).toEqual({ TABLE: 'own', STAGE: 'prod', KEY: 'k' });
    expect(subject.value('VpcConfig')).toEqual({ SecurityGroupIds: ['sg-1', 'sg-2'], SubnetIds: ['subnet-1'] });
    expect(subject.tags).toEqual(
      new Map([
        ['team', 'shop'],
        ['tier', 'gold'],
      ]),
    );
  });

  test('an intrinsic function is one value, and is not merged with', () => {
    const shared = { Function: { Layers: ['a'], VpcConfig: { 'Fn::If': ['Private', { SubnetIds: ['x'] }, {}] } } };
    const own = { Layers: { Ref: 'Layers' }, VpcConfig: { SubnetIds: ['y'] } };
    const Parameters = { Layers: { Type: 'CommaDelimitedList', Default: 'b,c' } };
    const subject = resourceIn(readSam(checkout(own), { Globals: shared, Parameters }), 'Checkout');
    expect(subject.value('Layers')).toEqual(['b', 'c']);
    expect(subject.value('VpcConfig')).toEqual({ SubnetIds: ['y'] });
  });

  test.each([
    ['*', undefined],
    [['MemorySize'], 30],
  ])('IgnoreGlobals %j leaves them out', (IgnoreGlobals, timeout) => {
    const subject = resourceIn(readSam(checkout({}, { IgnoreGlobals }), { Globals }), 'Checkout');
    expect(subject.value('MemorySize')).toBeUndefined();
    expect(subject.value('Timeout')).toBe(timeout);
  });

  test('hold for implicit APIs, and for each type its own section', () => {
    const shared = { Api: { CacheClusterEnabled: true }, HttpApi: { Tags: { team: 'shop' } } };
    const events = { Get: { Type: 'Api', Properties: { Path: '/', Method: 'get' } } };
    const reading = readSam(checkout({ Events: events }), { Globals: shared });
    expect(resourceIn(reading, 'ServerlessRestApiProdStage').flag('CacheClusterEnabled')).toBe(true);
    expect(resourceIn(reading, 'Checkout').value('Tags')).toBeUndefined();
  });
});

describe('merging', () => {
  const map = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }));

  test('keeps a resource as it is where nothing is said globally, and takes what is global where it says nothing', () => {
    fc.assert(
      fc.property(map, (value) => {
        expect(mergeGlobal({}, value)).toEqual(value);
        expect(mergeGlobal(value, {})).toEqual(value);
      }),
    );
  });

  test('has the keys of both, and of lists all items', () => {
    fc.assert(
      fc.property(map, map, (shared, own) => {
        const keys = Object.keys(mergeGlobal({ at: shared }, { at: own, list: [] }) as object);
        expect(keys).toEqual(['at', 'list']);
        const inner = (mergeGlobal({ at: { ...shared, k: 1 } }, { at: { ...own, k: 2 } }) as { at: object }).at;
        const isCall = (each: object): boolean =>
          Object.keys(each).some((key) => key === 'Fn::Transform' || key.startsWith('Fn::ForEach::'));
        if (!isCall(shared) && !isCall(own))
          expect(new Set(Object.keys(inner))).toEqual(new Set([...Object.keys(shared), ...Object.keys(own), 'k']));
        expect(inner).toMatchObject({ k: 2 });
      }),
    );
  });

  test('of lists is their concatenation', () => {
    const list = fc.array(fc.jsonValue());
    fc.assert(fc.property(list, list, (shared, own) => expect(mergeGlobal(shared, own)).toEqual([...shared, ...own])));
  });

  test('is the same for two levels of globals, whichever two are merged first', () => {
    const plain = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.integer(), fc.array(fc.integer())));
    fc.assert(
      fc.property(plain, plain, plain, (a, b, c) => {
        const sameKinds = [...new Set([a, b, c].flatMap(Object.keys))].every(
          (key) => new Set([a, b, c].flatMap((each) => (key in each ? [Array.isArray(each[key])] : []))).size <= 1,
        );
        fc.pre(sameKinds);
        expect(mergeGlobal(mergeGlobal(a, b), c)).toEqual(mergeGlobal(a, mergeGlobal(b, c)));
      }),
    );
  });
});
