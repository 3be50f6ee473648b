import { Unknown } from '../../unknown';
import type { Intrinsic } from '../scope';
import { isObject, ownText } from '../../shape';

/** `{ Fn::Transform: { Name, Parameters } }`: a macro runs in the account at deployment. */
export const transform: Intrinsic = (argument) => {
  const name = isObject(argument) ? ownText(argument, 'Name') : undefined;
  return new Unknown(`the transform ${name ?? '(unnamed)'} is expanded at deployment`);
};
