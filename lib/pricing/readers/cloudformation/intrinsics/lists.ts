import { lift, lift2, Unknown } from '../../unknown';
import type { Intrinsic } from '../scope';

import { argumentList, countArgument, listArgument, textArgument } from './arguments';

/** `{ Fn::Select: [index, list] }` */
export const select: Intrinsic = (argument, scope) =>
  lift(argumentList('Fn::Select', argument, { from: 2, to: 2 }), ([index, list]) =>
    lift2(
      countArgument('the index of Fn::Select', index, scope),
      listArgument('the list of Fn::Select', list, scope),
      (at, items) =>
        at < items.length ? items[at] : new Unknown(`Fn::Select asks for item ${at} of a list of ${items.length}`),
    ),
  );

/** `{ Fn::Length: list }` */
export const length: Intrinsic = (argument, scope) =>
  lift(listArgument('the list of Fn::Length', argument, scope), (items) => items.length);

/** `{ Fn::GetAZs: region }`; an empty region is the stack's own. Which zones there are depends on the account. */
export const availabilityZones: Intrinsic = (argument, scope) =>
  lift(textArgument('the region of Fn::GetAZs', argument, scope), (region) => {
    const named = region === '' ? scope.region : region;
    return new Unknown(`the availability zones of ${named} depend on the account`, named);
  });
