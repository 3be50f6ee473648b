import { allOf, anyOf, not, type Answer } from './answer';
import { names, type ArnPattern, type NamedResource } from './arn';
import { meets, type SeenTags, type TagCondition } from './tags';

/** What a plan of AWS Backup is assigned to. */
export interface Selection {
  readonly resources: readonly ArnPattern[];
  readonly notResources: readonly ArnPattern[];
  /** One of them is enough. */
  readonly listOfTags: readonly TagCondition[];
  /** All of them are asked for. */
  readonly conditions: readonly TagCondition[];
}

/** What a selection looks at. */
export interface Selectable extends NamedResource {
  readonly tags: SeenTags;
}

/** What stands for every resource. */
const EVERYTHING: ArnPattern = ['*'];

/**
 * Whether a selection assigns a resource to its plan. `ListOfTags` adds to `Resources`, and does not narrow it; `Conditions` and
 * `NotResources` narrow both. A selection that names nothing is of everything.
 *
 * Source: AWS Backup Developer Guide, "BackupSelection" and "Assign resources with AWS CLI"; that the two add up is reported in
 * https://github.com/aws/aws-cdk/issues/18911 and https://github.com/hashicorp/terraform-provider-aws/issues/41274.
 */
export function selects({ resources, notResources, listOfTags, conditions }: Selection, seen: Selectable): Answer {
  const isOpen = resources.length === 0 && listOfTags.length === 0;
  return allOf([
    anyOf([
      ...(isOpen ? [EVERYTHING] : resources).map((pattern) => names(pattern, seen)),
      ...listOfTags.map((condition) => meets(seen.tags, condition)),
    ]),
    ...conditions.map((condition) => meets(seen.tags, condition)),
    not(anyOf(notResources.map((pattern) => names(pattern, seen)))),
  ]);
}
