import fc from 'fast-check';
import { ruleOf } from '../../../lib/patterns/servers/shared-entrance';

const hosts = ['api.clinic.example'];
const paths = ['/api/*'];

test('a rule says any host or path by none', () => {
  expect(ruleOf('api', { hosts, priority: 7 })).toEqual({ hosts, paths: [], priority: 7 });
});

test('a priority that nobody asks for follows from the name alone, so that it never moves', () => {
  expect(ruleOf('api', { hosts, paths }).priority).toBe(ruleOf('api', { hosts: ['a.example'], paths: ['/'] }).priority);
  expect(ruleOf('api', { hosts }).priority).not.toBe(ruleOf('portal', { hosts }).priority);
});

test('what is asked for comes first, then hosts with paths, then hosts, then paths', () => {
  const name = fc.string({ minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(name, name, name, name, fc.integer({ min: 1, max: 1000 }), (one, two, three, four, priority) => {
      const priorities = [
        ruleOf(one, { paths, priority }),
        ruleOf(two, { hosts, paths }),
        ruleOf(three, { hosts }),
        ruleOf(four, { paths }),
      ].map((rule) => rule.priority);
      expect(priorities).toEqual(priorities.toSorted((smaller, larger) => smaller - larger));
      expect(new Set(priorities).size).toBe(4);
      expect(priorities.at(-1)).toBeLessThanOrEqual(19_000);
    }),
  );
});
