import { InputError } from '../../../problem';
import { allKnown, isUnknown, lift, Unknown, type Maybe } from '../unknown';

import { deployable } from './deployable';
import { checkTemplate, parseTemplate } from './parse';
import { whole } from '../reference';
import { isList, isObject, own, ownObject, type JsonObject } from '../shape';
import type { Template } from './source';
import type { Stack } from './stack';

export const STACK_SET = 'AWS::CloudFormation::StackSet';

/** A stack that a stack set makes in one account and region. */
export interface StackInstance extends Place {
  readonly template: Template;
}

interface Place {
  /** @default - known only at deployment */
  readonly account?: string;
  readonly region: string;
  /** Values of parameters by name. */
  readonly parameters: JsonObject;
}

/** The stacks that a stack set makes, all of the same template, or why they are not known. */
export function stackInstances(stack: Stack, logicalId: string): Maybe<readonly StackInstance[]> {
  const properties = stack.evaluate(own(ownObject(stack.resources, logicalId), 'Properties'));
  if (isUnknown(properties)) return properties;
  const set = isObject(properties) ? properties : {};
  const { source, nested } = stack.definition.template;
  return instancesOf(set, () => nested.get(logicalId) ?? templateIn(own(set, 'TemplateBody'), source));
}

/**
 * The same of a stack set of any origin.
 * Source: AWS CloudFormation template reference, "AWS::CloudFormation::StackSet".
 *
 * @param set - its properties, evaluated
 * @param template - reads it, where a stack is made of it
 */
export function instancesOf(set: JsonObject, template: () => Maybe<Template>): Maybe<readonly StackInstance[]> {
  return lift(placesOf(set), (places) =>
    places.length === 0 ? [] : lift(template(), (read) => places.map((place) => ({ ...place, template: read }))),
  );
}

/** The template that a property holds as text, or as a map, or why there is none. */
export function templateIn(body: unknown, source: string): Maybe<Template> {
  const known = whole(body);
  if (isUnknown(known)) return known;
  if (body === undefined || body === null) return new Unknown('its template is not at hand');
  try {
    const parsed = typeof body === 'string' ? parseTemplate(body, source) : checkTemplate(body, source);
    return { ...deployable(parsed, source), source, nested: new Map() };
  } catch (error) {
    if (error instanceof InputError) return new Unknown('its template body is not a template');
    throw error;
  }
}

function placesOf(set: JsonObject): Maybe<readonly Place[]> {
  const groups = own(set, 'StackInstancesGroup') ?? [];
  if (isUnknown(groups)) return groups;
  const ofGroups = (isList(groups) ? groups : []).map((group) =>
    placesOfGroup(isObject(group) ? group : {}, own(set, 'Parameters')),
  );
  return lift(allKnown(ofGroups), (places) => places.flat());
}

function placesOfGroup(group: JsonObject, shared: unknown): Maybe<readonly Place[]> {
  return lift(accountsOf(ownObject(group, 'DeploymentTargets') ?? {}), (accounts) => {
    const regions = whole(own(group, 'Regions'));
    if (isUnknown(regions)) return regions;
    const names = (isList(regions) ? regions : []).filter((region) => typeof region === 'string');
    const parameters = { ...valuesIn(shared), ...valuesIn(own(group, 'ParameterOverrides')) };
    return accounts.flatMap((account) =>
      names.map((region) => ({ ...(account !== undefined && { account }), region, parameters })),
    );
  });
}

/** Accounts by their number; one that only the deployment knows is one all the same. */
function accountsOf(targets: JsonObject): Maybe<readonly (string | undefined)[]> {
  const accounts = own(targets, 'Accounts');
  const counted = isList(accounts) && own(targets, 'AccountFilterType') === undefined;
  if (counted && own(targets, 'OrganizationalUnitIds') === undefined)
    return accounts.map((account) => (typeof account === 'string' ? account : undefined));
  if (isUnknown(accounts)) return accounts;
  return new Unknown('no template lists the accounts of its stacks');
}

/** `[{ ParameterKey, ParameterValue }]` */
function valuesIn(parameters: unknown): JsonObject {
  const entries = (isList(parameters) ? parameters : []).flatMap(
    (parameter): readonly (readonly [string, unknown])[] => {
      const name = isObject(parameter) ? own(parameter, 'ParameterKey') : undefined;
      return isObject(parameter) && typeof name === 'string' ? [[name, own(parameter, 'ParameterValue')]] : [];
    },
  );
  return Object.fromEntries(entries);
}
