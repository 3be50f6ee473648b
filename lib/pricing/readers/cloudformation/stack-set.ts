import { InputError } from '../../../problem';
import { allKnown, isUnknown, lift, Unknown, type Maybe } from '../unknown';

import { deployable } from './deployable';
import { parseTemplate } from './parse';
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

/**
 * The stacks that a stack set makes, all of the same template, or why they are not known.
 * Source: AWS CloudFormation template reference, "AWS::CloudFormation::StackSet".
 */
export function stackInstances(stack: Stack, logicalId: string): Maybe<readonly StackInstance[]> {
  const properties = stack.evaluate(own(ownObject(stack.resources, logicalId), 'Properties'));
  if (isUnknown(properties)) return properties;
  const set = isObject(properties) ? properties : {};
  return lift(placesOf(set), (places) =>
    places.length === 0
      ? []
      : lift(templateOf(set, stack, logicalId), (template) => places.map((place) => ({ ...place, template }))),
  );
}

function templateOf(set: JsonObject, stack: Stack, logicalId: string): Maybe<Template> {
  const { source, nested } = stack.definition.template;
  const file = nested.get(logicalId);
  if (file !== undefined) return file;
  const body = own(set, 'TemplateBody');
  if (isUnknown(body)) return body;
  if (typeof body !== 'string') return new Unknown('its template is not at hand');
  try {
    return { ...deployable(parseTemplate(body, source), source), source, nested: new Map() };
  } catch (error) {
    if (error instanceof InputError) return new Unknown('its TemplateBody is not a template');
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
