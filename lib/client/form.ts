import { AREAS } from '../clouds/areas';
import { regionNames } from '../clouds/regions';
import { ENGINE_NAMES } from '../engines/engines';
import {
  choice,
  constant,
  formatted,
  group,
  list,
  record,
  optional,
  required,
  nonEmptyRecord,
  nonEmptyList,
  text,
  usd,
  type Entries,
} from '../form/form';
import { PATTERNS, type AskedPatterns } from '../patterns';
import type { AnyPattern } from '../patterns/pattern';
import { POLICIES_FORM, type AskedPolicies } from '../policies';
import { kindBrings, regulationBrings, tierBrings } from '../profile/brings';
import { CLOUDS } from '../profile/cloud';
import { PROFILE_OVERRIDES, SUPPORT_HOURS } from '../profile/forms';
import { CLIENT_NAME, COST_CENTRE, NAME } from '../profile/names';
import { WAS } from '../profile/renamed';
import { ENVIRONMENT_KINDS, REGULATIONS, SERVICE_TIERS } from '../profile/profile';
import type { Client, Environment, EnvironmentFacts } from './client';
import { entryForm } from './identity';
import { SCENARIO, type WrittenScenario } from './patches/form';

/** Version of the format of client files. */
export const FILE_VERSION = 1;

/** A client file as it is written, once every `extends` has been merged in. */
export interface ClientFile {
  readonly version: typeof FILE_VERSION;
  readonly client: WrittenClient;
  readonly accounts?: Readonly<Record<string, WrittenAccount>>;
  readonly environments: Readonly<Record<string, WrittenEnvironment>>;
  readonly scenarios?: Readonly<Record<string, WrittenScenario>>;
}

type Defaulted = 'regulations' | 'residency' | 'supportHours';
export type WrittenClient = Omit<Client, 'environments' | 'directory' | Defaulted> & Partial<Pick<Client, Defaulted>>;

export interface WrittenAccount {
  readonly id: string;
}

export interface WrittenEnvironment extends Omit<EnvironmentFacts, 'name' | 'account' | 'copy'>, AskedPatterns {
  readonly extends?: string;
  /** An ID, or a key under `accounts`. */
  readonly account: string;
  readonly copy?: WrittenCopyPlace;
  readonly profile?: Environment['profile'];
  readonly policies?: AskedPolicies;
}

export interface WrittenCopyPlace {
  readonly region: string;
  /** An ID, or a key under `accounts`. */
  readonly account?: string;
}

/** 12 digits, as AWS numbers its accounts. */
export const ACCOUNT_ID = text(/^\d{12}$/, 'an AWS account, 12 digits in quotes');

const REGION_NAMES = CLOUDS.flatMap(regionNames);

const clientForm = group<WrittenClient>({
  name: required(CLIENT_NAME, 'Name of the client, for people'),
  slug: required(NAME, 'Short lower-case name, used in names of resources; it stays when the name changes'),
  contact: required(formatted('email', 'an e-mail address'), 'E-mail address of the people who look after the client'),
  costCentre: optional(COST_CENTRE, 'Who pays, as the accounts of the client name it'),
  tier: required(
    choice(SERVICE_TIERS, { enumDescriptions: describeEach(SERVICE_TIERS, tierBrings) }),
    'Service tier: how quickly and how deeply the client is looked after',
  ),
  regulations: optional(
    list(
      choice(REGULATIONS, { enumDescriptions: describeEach(REGULATIONS, regulationBrings) }),
      `a list of ${REGULATIONS.join(', ')}`,
    ),
    'Rules that the client is held to',
    'none',
  ),
  residency: optional(
    nonEmptyList(
      choice<string>([...AREAS, ...REGION_NAMES], { expected: `an area (${AREAS.join(', ')}) or an AWS region` }),
      'at least one area or AWS region',
    ),
    'Areas of the world or AWS regions that data may stay in',
    'anywhere',
  ),
  supportHours: optional(SUPPORT_HOURS, 'When the people of the client work', 'Monday to Friday, 08:00 to 18:00 UTC'),
  monthlyBudget: optional(usd(), 'USD per month, for all environments together'),
});

const accountForm = group<WrittenAccount>({ id: required(ACCOUNT_ID, 'AWS account, 12 digits in quotes') });

const ACCOUNT = text(
  /^(\d{12}|[a-z][a-z0-9-]*)$/,
  'an AWS account, 12 digits in quotes, or the name of one under accounts',
);

const REGION = choice<string>(REGION_NAMES, { expected: 'an AWS region, e.g. eu-west-1' });

const copyForm = group<WrittenCopyPlace>({
  region: required(REGION, 'AWS region that copies go to, within the residency'),
  account: optional(
    ACCOUNT,
    'AWS account that copies go to, 12 digits in quotes, or the name of one under accounts',
    'that of the environment',
  ),
});

/** An environment once whatever it extends has been merged in. */
export const environmentForm = group<WrittenEnvironment>({
  extends: optional(
    text(/^/, 'the name of another environment'),
    'Environment to start from: maps are merged, lists are replaced whole, null clears',
  ),
  was: WAS,
  kind: required(
    choice(ENVIRONMENT_KINDS, { enumDescriptions: describeEach(ENVIRONMENT_KINDS, kindBrings) }),
    'What the environment is for',
  ),
  engine: required(choice(ENGINE_NAMES), 'What carries the plans out'),
  account: required(ACCOUNT, 'AWS account, 12 digits in quotes, or the name of one under accounts'),
  region: required(REGION, 'AWS region, within the residency'),
  copy: optional(copyForm, 'Where copies of backups go', 'nowhere'),
  monthlyBudget: optional(usd(), 'USD per month, for this environment'),
  profile: optional(PROFILE_OVERRIDES, 'What is decided here rather than by the profile'),
  policies: optional(POLICIES_FORM, 'What bends the rest before it is planned, each what those before it have made'),
  ...patternEntries(),
});

export const clientFileForm = group<ClientFile>({
  version: required(
    constant(FILE_VERSION, `${FILE_VERSION}, the version of the format`),
    'Version of the format of this file',
  ),
  client: required(clientForm, 'Who the client is'),
  accounts: optional(record(NAME, accountForm), 'Accounts that environments can name, by name'),
  environments: required(nonEmptyRecord(NAME, environmentForm, 'at least one environment'), 'Environments, by name'),
  scenarios: optional(record(NAME, SCENARIO), 'What may be changed, by name, for groundplan what-if to price'),
});

/** A key for each pattern: of those that there may be many of, a map by name. */
function patternEntries(): Entries<AskedPatterns> {
  const entries = Object.entries<AnyPattern>(PATTERNS).map(([name, pattern]) => {
    const form = entryForm(pattern);
    return [name, optional<unknown>(pattern.many ? record(NAME, form) : form, pattern.description)];
  });
  return Object.fromEntries(entries) as Entries<AskedPatterns>;
}

function describeEach<Word extends string>(
  words: readonly Word[],
  describe: (word: Word) => string,
): Readonly<Record<Word, string>> {
  return Object.fromEntries(words.map((word) => [word, describe(word)])) as Readonly<Record<Word, string>>;
}
