import type { Intrinsic } from '../scope';

import { and, equals, not, or, when } from './conditions';
import { availabilityZones, length, select } from './lists';
import { cidr } from './cidr';
import { findInMap } from './mappings';
import { getAtt, getStackOutput, importValue, ref } from './references';
import { base64, join, split, sub, toJsonString } from './text';
import { transform } from './transform';

/** Every intrinsic function of CloudFormation, by its long name. To add one, write it beside its kind and name it here. */
export const INTRINSICS: ReadonlyMap<string, Intrinsic> = new Map([
  ['Ref', ref],
  ['Fn::GetAtt', getAtt],
  ['Fn::ImportValue', importValue],
  ['Fn::GetStackOutput', getStackOutput],
  ['Fn::Sub', sub],
  ['Fn::Join', join],
  ['Fn::Split', split],
  ['Fn::Base64', base64],
  ['Fn::ToJsonString', toJsonString],
  ['Fn::Select', select],
  ['Fn::Length', length],
  ['Fn::GetAZs', availabilityZones],
  ['Fn::Cidr', cidr],
  ['Fn::FindInMap', findInMap],
  ['Fn::If', when],
  ['Fn::And', and],
  ['Fn::Or', or],
  ['Fn::Not', not],
  ['Fn::Equals', equals],
  ['Fn::Transform', transform],
]);
