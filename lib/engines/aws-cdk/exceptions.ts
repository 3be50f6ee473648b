import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';
import type { RuleException } from '../../profile/exceptions';

/** Construct metadata under which exceptions are recorded, so that a gate can list them all. */
export const EXCEPTION_METADATA = 'groundplan:exception';

/** Records that a construct knowingly does not follow some rules, for our gates and for cdk-nag in anybody's app. */
export function accept(construct: IConstruct, ...exceptions: readonly RuleException[]): void {
  for (const exception of exceptions) {
    construct.node.addMetadata(EXCEPTION_METADATA, exception);
    Validations.of(construct).acknowledge({
      id: exception.rule,
      reason: `${exception.reason} (owner: ${exception.owner}; expires: ${exception.expires})`,
    });
  }
}
