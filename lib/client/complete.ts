import { DEFAULT_ENGINE } from '../engines/engines';
import { PATTERNS } from '../patterns';
import type { AnyPattern } from '../patterns/pattern';
import { POLICIES, type AskedPolicies } from '../policies';
import type { AnyPolicy } from '../policies/policy';
import { DEFAULT_CONTEXT } from '../profile/context';
import { OFFICE_HOURS, type SupportHours } from '../profile/support-hours';
import { accountOf } from './account';
import type { Client, CopyPlace, Environment } from './client';
import { entryForm } from './identity';
import { environmentsOf, type Draft, type DraftEnvironment } from './draft';
import { schemaOf } from './schema';

/**
 * The client of a file. Of a file with mistakes, what is not there is that of a default context, and patterns whose props are not
 * whole are left out: so that what is right can still be planned, and everything wrong is said at once.
 */
export function clientOf(draft: Draft): Client {
  const { name = '', slug = '', contact = '', tier, regulations = [], residency = [] } = draft.client ?? {};
  const { costCentre, monthlyBudget, supportHours } = draft.client ?? {};
  return {
    name,
    slug,
    contact,
    ...(costCentre !== undefined && { costCentre }),
    tier: tier ?? DEFAULT_CONTEXT.profile.tier,
    regulations,
    residency,
    supportHours: supportHoursOf(supportHours),
    ...(monthlyBudget !== undefined && { monthlyBudget }),
    environments: environmentsOf(draft).map(([name, environment]) => environmentOf(name, environment, draft)),
  };
}

function environmentOf(name: string, written: DraftEnvironment, { accounts = {} }: Draft): Environment {
  const { was, kind, engine, account = '', region = '', copy, monthlyBudget, profile = {}, policies } = written;
  return {
    name,
    ...(was !== undefined && { was }),
    kind: kind ?? DEFAULT_CONTEXT.profile.kind,
    engine: engine ?? DEFAULT_ENGINE,
    account: accountOf(account, accounts) ?? { id: account },
    region,
    ...(copy?.region !== undefined && { copy: copyPlace(copy.region, copy.account, accounts) }),
    ...(monthlyBudget !== undefined && { monthlyBudget }),
    profile,
    ...(policies && { policies: wholePolicies(policies) }),
    ...wholePatterns(written),
  };
}

function copyPlace(region: string, account: string | undefined, accounts: Draft['accounts']): CopyPlace {
  if (account === undefined) return { region };
  return { region, account: accountOf(account, accounts ?? {}) ?? { id: account } };
}

const POLICY_SCHEMAS = new Map(
  Object.entries<AnyPolicy>(POLICIES).map(([name, { form }]) => [name, schemaOf(form)] as const),
);

/** Policies as far as their options are whole. */
function wholePolicies(written: NonNullable<DraftEnvironment['policies']>): AskedPolicies {
  return Object.fromEntries(
    Object.entries(written).filter(([name, options]) => POLICY_SCHEMAS.get(name)?.safeParse(options).success === true),
  );
}

const SCHEMAS = new Map(
  Object.values<AnyPattern>(PATTERNS).map((pattern) => [pattern.key as string, schemaOf(entryForm(pattern))]),
);

/** What is asked of patterns, as far as it is whole. */
function wholePatterns(written: DraftEnvironment): Pick<Environment, keyof typeof PATTERNS> {
  const asked = Object.entries<AnyPattern>(PATTERNS).flatMap(([key, { many }]) => {
    const props: unknown = written[key as keyof typeof PATTERNS];
    const isWhole = (one: unknown): boolean => SCHEMAS.get(key)?.safeParse(one).success === true;
    if (props === undefined) return [];
    if (!many) return isWhole(props) ? [[key, props]] : [];
    const whole = Object.entries(props as object).filter(([, one]) => isWhole(one));
    return whole.length > 0 ? [[key, Object.fromEntries(whole)]] : [];
  });
  return Object.fromEntries(asked) as Pick<Environment, keyof typeof PATTERNS>;
}

/** Support hours as far as they are right; what is wrong with them is said where it stands. */
function supportHoursOf({ timeZone, days, from, to }: Partial<SupportHours> = {}): SupportHours {
  const { from: opening, to: closing } = OFFICE_HOURS;
  const hours = from === undefined || to === undefined ? { from: opening, to: closing } : { from, to };
  return { timeZone: timeZone ?? OFFICE_HOURS.timeZone, days: days ?? OFFICE_HOURS.days, ...hours };
}
