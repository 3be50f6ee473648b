import { AREAS } from '../clouds/areas';
import { regionNames } from '../clouds/regions';
import { ENGINE_NAMES } from '../engines/engines';
import {
  choice,
  constant,
  formatted,
  group,
  list,
  map,
  may,
  must,
  someByName,
  someOf,
  text,
  usd,
  type Entries,
} from '../form/form';
import { PATTERNS, type AskedPatterns } from '../patterns';
import type { AnyPattern } from '../patterns/pattern';
import { kindBrings, regulationBrings, tierBrings } from '../profile/brings';
import { CLOUDS } from '../profile/cloud';
import { PROFILE_OVERRIDES, SUPPORT_HOURS } from '../profile/forms';
import { NAME } from '../profile/names';
import { ENVIRONMENT_KINDS, REGULATIONS, SERVICE_TIERS } from '../profile/profile';
import type { Client, Environment, EnvironmentFacts } from './client';

/** Version of the format of client files. */
export const FILE_VERSION = 1;

/** A client file as it is written, once every `extends` has been merged in. */
export interface ClientFile {
  readonly version: typeof FILE_VERSION;
  readonly client: WrittenClient;
  readonly accounts?: Readonly<Record<string, WrittenAccount>>;
  readonly environments: Readonly<Record<string, WrittenEnvironment>>;
}

type Defaulted = 'regulations' | 'residency' | 'supportHours';
export type WrittenClient = Omit<Client, 'environments' | Defaulted> & Partial<Pick<Client, Defaulted>>;

export interface WrittenAccount {
  readonly id: string;
}

export interface WrittenEnvironment extends Omit<EnvironmentFacts, 'name' | 'account'>, AskedPatterns {
  readonly extends?: string;
  /** An ID, or a key under `accounts`. */
  readonly account: string;
  readonly profile?: Environment['profile'];
}

/** 12 digits, as AWS numbers its accounts. */
export const ACCOUNT_ID = text(/^\d{12}$/, 'an AWS account, 12 digits in quotes');

const REGION_NAMES = CLOUDS.flatMap(regionNames);

const clientForm = group<WrittenClient>({
  name: must(text(/\S/, 'the name of the client'), 'Name of the client, for people'),
  slug: must(NAME, 'Short lower-case name, used in names of resources'),
  contact: must(formatted('email', 'an e-mail address'), 'E-mail address of the people who look after the client'),
  costCentre: may(text(/\S/, 'a cost centre, as text'), 'Who pays, as the accounts of the client name it'),
  tier: must(
    choice(SERVICE_TIERS, { says: describeEach(SERVICE_TIERS, tierBrings) }),
    'Service tier: how quickly and how deeply the client is looked after',
  ),
  regulations: may(
    list(
      choice(REGULATIONS, { says: describeEach(REGULATIONS, regulationBrings) }),
      `a list of ${REGULATIONS.join(', ')}`,
    ),
    'Rules that the client is held to',
    'none',
  ),
  residency: may(
    someOf(
      choice<string>([...AREAS, ...REGION_NAMES], { expected: `an area (${AREAS.join(', ')}) or an AWS region` }),
      'at least one area or AWS region',
    ),
    'Areas of the world or AWS regions that data may stay in',
    'anywhere',
  ),
  supportHours: may(SUPPORT_HOURS, 'When the people of the client work', 'Monday to Friday, 08:00 to 18:00 UTC'),
  monthlyBudget: may(usd(), 'USD per month, for all environments together'),
});

const accountForm = group<WrittenAccount>({ id: must(ACCOUNT_ID, 'AWS account, 12 digits in quotes') });

/** An environment once whatever it extends has been merged in. */
export const environmentForm = group<WrittenEnvironment>(
  {
    extends: may(
      text(/^/, 'the name of another environment'),
      'Environment to start from: maps are merged, lists are replaced whole, null clears',
    ),
    kind: must(
      choice(ENVIRONMENT_KINDS, { says: describeEach(ENVIRONMENT_KINDS, kindBrings) }),
      'What the environment is for',
    ),
    engine: must(
      choice(ENGINE_NAMES, { expected: 'aws-cdk, the only engine that works today' }),
      'What carries the plans out',
    ),
    account: must(
      text(/^(\d{12}|[a-z][a-z0-9-]*)$/, 'an AWS account, 12 digits in quotes, or the name of one under accounts'),
      'AWS account, 12 digits in quotes, or the name of one under accounts',
    ),
    region: must(
      choice<string>(REGION_NAMES, { expected: 'an AWS region, e.g. eu-west-1' }),
      'AWS region, within the residency',
    ),
    monthlyBudget: may(usd(), 'USD per month, for this environment'),
    profile: may(PROFILE_OVERRIDES, 'What is decided here rather than by the profile'),
    ...patternEntries(),
  },
  { policies: 'profile' },
);

export const clientFileForm = group<ClientFile>({
  version: must(
    constant(FILE_VERSION, `${FILE_VERSION}, the version of the format`),
    'Version of the format of this file',
  ),
  client: must(clientForm, 'Who the client is'),
  accounts: may(map(NAME, accountForm), 'Accounts that environments can name, by name'),
  environments: must(someByName(NAME, environmentForm, 'at least one environment'), 'Environments, by name'),
});

/** A key for each pattern: of those that there may be many of, a map by name. */
function patternEntries(): Entries<AskedPatterns> {
  const entries = Object.entries<AnyPattern>(PATTERNS).map(([name, { many, form, about }]) => [
    name,
    may<unknown>(many ? map(NAME, form) : form, about),
  ]);
  return Object.fromEntries(entries) as Entries<AskedPatterns>;
}

function describeEach<Word extends string>(
  words: readonly Word[],
  describe: (word: Word) => string,
): Readonly<Record<Word, string>> {
  return Object.fromEntries(words.map((word) => [word, describe(word)])) as Readonly<Record<Word, string>>;
}
