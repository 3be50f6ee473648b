import { output } from '@pulumi/pulumi';
import fc from 'fast-check';
import { schemaOf } from '../../lib/client/schema';
import {
  choice,
  either,
  flag,
  formatted,
  group,
  list,
  record,
  optional,
  required,
  reference,
  nonEmptyList,
  text,
  usd,
  integer,
  type AnyField,
} from '../../lib/form/form';
import { problemsOf } from '../../lib/form/problems';
import { formatProblem } from '../../lib/problem';

interface Shop {
  readonly name: string;
  readonly open?: boolean;
  readonly size: 'small' | { readonly shelves: number };
  readonly budget?: number;
  readonly doors: readonly string[];
  readonly staff?: Readonly<Record<string, number>>;
  readonly contact?: string;
  readonly block?: string;
  readonly zone?: string;
}

const NAME = text(/^[a-z]+$/, 'a lower-case name');

const shop = group<Shop>({
  name: required(reference(/^[a-z]+$/, 'a lower-case name'), 'Name of the shop'),
  open: optional(flag(), 'Whether it is open', 'true'),
  size: required(
    either(
      'small, or { shelves }',
      choice(['small']),
      group<{ shelves: number }>({ shelves: required(integer(1, 9), 'Shelves') }),
    ),
    'How large it is',
  ),
  budget: optional(usd(), 'USD per month'),
  doors: required(nonEmptyList(NAME, 'at least one door'), 'Doors'),
  staff: optional(record(NAME, integer(0, 99)), 'People by role'),
  contact: optional(formatted('email', 'an e-mail address'), 'Whom to ask'),
  block: optional(formatted('ipv4-block', 'an IPv4 block'), 'Its network'),
  zone: optional(formatted('time-zone', 'an IANA time zone'), 'Where its clock stands'),
});

const RIGHT: Shop = { name: 'books', size: 'small', doors: ['front'] };

function complaints(value: unknown): readonly string[] {
  return problemsOf(shop, value).map(formatProblem);
}

test('nothing is wrong with what is right', () => {
  const whole = { open: true, size: { shelves: 3 }, budget: 0.5, staff: { clerk: 2 }, contact: 'a@b.example' };
  expect(complaints(RIGHT)).toEqual([]);
  expect(complaints({ ...RIGHT, ...whole, block: '10.0.0.0/8', zone: 'Europe/Dublin' })).toEqual([]);
});

test.each<[object, string]>([
  [{ name: 'Books' }, 'name: found "Books"; expected a lower-case name'],
  [{ name: undefined }, 'name: found nothing; expected a lower-case name'],
  [{ open: 'yes' }, 'open: found "yes"; expected true or false'],
  [{ size: 'large' }, 'size: found "large"; expected small, or { shelves }'],
  [{ size: { shelves: 10 } }, 'size.shelves: found 10; expected a whole number from 1 to 9'],
  [{ size: { shelves: 1.5 } }, 'size.shelves: found 1.5; expected a whole number from 1 to 9'],
  [{ budget: 0 }, 'budget: found 0; expected an amount in USD above 0'],
  [{ budget: Infinity }, 'budget: found Infinity; expected an amount in USD above 0'],
  [{ doors: [] }, 'doors: found an empty list; expected at least one door'],
  [{ doors: ['front', 'Back'] }, 'doors[1]: found "Back"; expected a lower-case name'],
  [{ staff: { clerk: 100 } }, 'staff.clerk: found 100; expected a whole number from 0 to 99'],
  [{ staff: { Clerk: 1 } }, 'staff.Clerk: found the key "Clerk"; expected a lower-case name'],
  [{ staff: [] }, 'staff: found an empty list; expected a map'],
  [{ contact: 'nobody' }, 'contact: found "nobody"; expected an e-mail address'],
  [{ block: '10.0.0.256/8' }, 'block: found "10.0.0.256/8"; expected an IPv4 block'],
  [{ block: '10.0.0.0/33' }, 'block: found "10.0.0.0/33"; expected an IPv4 block'],
  [{ zone: '+01:00' }, 'zone: found "+01:00"; expected an IANA time zone'],
])('%j is refused', (wrong, complaint) => {
  expect(complaints({ ...RIGHT, ...wrong })).toEqual([complaint]);
});

test('everything that is wrong is said at once', () => {
  expect(complaints({ name: '', size: 'huge', doors: 'none' })).toHaveLength(3);
  expect(complaints('a shop')).toEqual([
    'found "a shop"; expected a map of name, open, size, budget, doors, staff, contact, block, zone',
  ]);
});

test('what is known only at deployment passes where a resource is named, and nowhere else', () => {
  const token = '${Token[TOKEN.12]}';
  expect(complaints({ ...RIGHT, name: token })).toEqual([]);
  expect(complaints({ ...RIGHT, contact: token })).toEqual([`contact: found "${token}"; expected an e-mail address`]);
  for (const later of [output('shop'), Promise.resolve('shop')]) {
    expect(complaints({ ...RIGHT, name: later })).toEqual([]);
    expect(complaints({ ...RIGHT, contact: later })).toEqual([
      'contact: found a value that is known only at deployment; expected an e-mail address',
    ]);
  }
});

describe('the schema of a form refuses what the form does', () => {
  const fields: Readonly<Record<string, AnyField>> = {
    text: NAME,
    email: formatted('email', 'an e-mail address'),
    https: formatted('https-url', 'an address that begins with https://'),
    block: formatted('ipv4-block', 'an IPv4 block'),
    zone: formatted('time-zone', 'a time zone'),
    whole: integer(0, 10),
    usd: usd(),
    flag: flag(),
    choice: choice(['one', 'two']),
    list: list(integer(0, 3)),
    some: nonEmptyList(NAME, 'some'),
    map: record(NAME, flag()),
    shop,
  };
  const value = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('one', 'a@b.example', 'https://a.example/x', '10.0.0.0/8', '10.1.2.3/33', 'Etc/UTC', 'abc', ''),
    fc.integer({ min: -2, max: 12 }),
    fc.array(fc.integer({ min: 0, max: 4 })),
    fc.record({
      name: fc.constantFrom('a', 'A'),
      size: fc.constantFrom('small', 1),
      doors: fc.array(fc.constantFrom('a', '')),
    }),
  );

  test.each(Object.keys(fields))('%s', (name) => {
    const field = fields[name] ?? shop;
    const schema = schemaOf(field);
    fc.assert(
      fc.property(value, (one) => {
        const parsed = schema.safeParse(one);
        const unknownKeys = !parsed.success && parsed.error.issues.every(({ code }) => code === 'unrecognized_keys');
        expect(parsed.success || unknownKeys).toBe(problemsOf(field, one).length === 0);
      }),
    );
  });
});
