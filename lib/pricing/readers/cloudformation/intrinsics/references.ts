import { lift, lift2, Unknown } from '../../unknown';
import type { Intrinsic } from '../scope';
import { isObject, kindOf, own } from '../../shape';

import { argumentList, textArgument } from './arguments';

/** `{ Ref: name }` */
export const ref: Intrinsic = (name, scope) =>
  typeof name === 'string' ? scope.ref(name) : new Unknown(`Ref is given ${kindOf(name)}, where a name is expected`);

/** `{ Fn::GetAtt: [logicalId, attribute] }` or `{ Fn::GetAtt: 'logicalId.attribute' }` */
export const getAtt: Intrinsic = (argument, scope) => {
  const parts = typeof argument === 'string' ? splitAttribute(argument) : argument;
  return lift(argumentList('Fn::GetAtt', parts, { from: 2, to: 2 }), ([logicalId, attribute]) =>
    lift2(
      textArgument('the logical ID of Fn::GetAtt', logicalId, scope),
      textArgument('the attribute of Fn::GetAtt', attribute, scope),
      (knownId, knownAttribute) => scope.attribute(knownId, knownAttribute),
    ),
  );
};

/** `{ Fn::ImportValue: exportName }` */
export const importValue: Intrinsic = (argument, scope) =>
  lift(textArgument('the name of Fn::ImportValue', argument, scope), (name) => scope.imported(name));

/** `{ Fn::GetStackOutput: { StackName, OutputName, Region?, RoleArn? } }`: a reference that needs no export. */
export const getStackOutput: Intrinsic = (argument, scope) => {
  if (!isObject(argument))
    return new Unknown(`Fn::GetStackOutput is given ${kindOf(argument)}, where a map is expected`);
  const name = textArgument('StackName of Fn::GetStackOutput', own(argument, 'StackName'), scope);
  const output = textArgument('OutputName of Fn::GetStackOutput', own(argument, 'OutputName'), scope);
  const regionNode = own(argument, 'Region') ?? { Ref: 'AWS::Region' };
  const region = textArgument('Region of Fn::GetStackOutput', regionNode, scope);
  return lift2(name, output, (knownName, knownOutput) =>
    lift(region, (knownRegion) => scope.outputOf({ name: knownName, region: knownRegion }, knownOutput)),
  );
};

/** `Nested.Outputs.VpcId` is the attribute `Outputs.VpcId` of `Nested`. */
function splitAttribute(text: string): readonly string[] {
  const dot = text.indexOf('.');
  return dot < 0 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
}
