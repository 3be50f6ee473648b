import { anyOf, selects, type Answer, type Selection, type TagCondition } from '../../backup-selection';
import type { Resource } from '../readers/resource';
import { isUnknown } from '../readers/unknown';

import { HOLDER_TYPES, holderOfType } from './data-holders';
import { isElsewhere, patternsIn, plansOf, type Find } from './plans';
import { seenAs } from './seen';
import { told, untold } from './untold';

/** Whether something is done to a resource. */
export type Assigns = (resource: Resource) => Answer;

/** Whether the selections of a plan of AWS Backup assign a resource to it, by the same rules as the coverage. */
export function assignedTo(plan: Resource): Assigns {
  const plans = plansOf(plan.referrers('AWS::Backup::BackupSelection', 'BackupPlanId'), findBeside(plan));
  return (resource) => {
    const holder = holderOfType(resource.type);
    if (holder === undefined) return false;
    const seen = seenAs(resource, holder);
    return anyOf(plans.flatMap(({ backsUp }) => seen.map((each) => backsUp(resource, each))));
  };
}

/** Whether a selection of a restore testing plan tests a resource: of those it names, what meets all of its conditions. */
export function isTestedBy(selection: Resource): Assigns {
  const asked: Selection = {
    resources: patternsIn(selection.value('ProtectedResourceArns'), findBeside(selection)),
    notResources: [],
    listOfTags: [],
    conditions: [...conditionsIn(selection, 'StringEquals'), ...conditionsIn(selection, 'StringNotEquals')],
  };
  return (resource) => {
    const holder = holderOfType(resource.type);
    if (holder === undefined || isElsewhere(resource, selection)) return false;
    const [itself] = seenAs(resource, holder);
    return itself === undefined ? false : selects(asked, itself);
  };
}

function conditionsIn(selection: Resource, operator: 'StringEquals' | 'StringNotEquals'): readonly TagCondition[] {
  const listed = selection.list(`ProtectedResourceConditions.${operator}`);
  if (isUnknown(listed)) return [{ operator, key: untold(listed), value: untold(listed) }];
  return listed.map((one) => ({ operator, key: told(one.text('Key')), value: told(one.text('Value')) }));
}

/** Whatever a selection may name. */
function findBeside(resource: Resource): Find {
  const byId = new Map(HOLDER_TYPES.flatMap((type) => resource.ofType(type)).map((one) => [one.id, one]));
  return (id) => byId.get(id);
}
