import { problemsOf } from '../../form/problems';
import { PROFILE_OVERRIDES, SUPPORT_HOURS } from '../../profile/forms';
import { CLIENT_NAME, COST_CENTRE, NAME } from '../../profile/names';
import type { Problem } from '../../problem';
import { ORDERED } from '../../patterns';
import { POLICIES_FORM } from '../../policies';
import type { Client, Environment } from '../client';
import { checkIdentities } from './identities';
import { checkPolicies } from './policies';
import { checkRegions } from './regions';
import { checkSupportHours } from './support-hours';

/** How the parts of a client fit together, which the form of one part cannot tell. Paths are those of the client file. */
export function checkTogether(client: Client): readonly Problem[] {
  return [...checkSupportHours(client), ...checkRegions(client), ...checkIdentities(client)];
}

/** What is wrong with a client that was made in code: what the form of a client file would have refused, and how it fits together. */
export function clientProblems(client: Client): readonly Problem[] {
  const { name, slug, costCentre, supportHours, environments } = client;
  return [
    ...problemsOf(CLIENT_NAME, name, ['client', 'name']),
    ...problemsOf(NAME, slug, ['client', 'slug']),
    ...(costCentre === undefined ? [] : problemsOf(COST_CENTRE, costCentre, ['client', 'costCentre'])),
    ...problemsOf(SUPPORT_HOURS, supportHours, ['client', 'supportHours']),
    ...environments.flatMap(environmentProblems),
    ...checkPolicies(environments.map((environment) => [environment.name, environment])),
    ...checkTogether(client),
  ];
}

function environmentProblems(environment: Environment): readonly Problem[] {
  const { name, was = name, costCentre, profile, policies = {} } = environment;
  const path = ['environments', name];
  return [
    ...problemsOf(NAME, name, path),
    ...problemsOf(NAME, was, [...path, 'was']),
    ...(costCentre === undefined ? [] : problemsOf(COST_CENTRE, costCentre, [...path, 'costCentre'])),
    ...problemsOf(PROFILE_OVERRIDES, profile, [...path, 'profile']),
    ...problemsOf(POLICIES_FORM, policies, [...path, 'policies']),
    ...ORDERED.filter(({ pattern }) => pattern.many).flatMap(({ name: pattern }) =>
      Object.keys(environment[pattern] ?? {}).flatMap((each) => problemsOf(NAME, each, [...path, pattern, each])),
    ),
  ];
}
