import fc from 'fast-check';
import { shortName } from '../../../lib/clouds/aws/short-name';

test('a name that fits stays what it is, and a longer one is as long as it may be', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 80 }), fc.integer({ min: 10, max: 60 }), (name, longest) => {
      const short = shortName(name, longest);
      expect(short).toHaveLength(Math.min(name.length, longest));
      if (name.length <= longest) expect(short).toBe(name);
    }),
  );
});

test('names that begin alike are told apart', () => {
  expect(shortName('northwind-production-sensors-east', 30)).not.toBe(
    shortName('northwind-production-sensors-west', 30),
  );
});
