import { shareRunning } from '../../meters/aws/facts/start-stop';
import { duringOfficeHours, isOfInstance } from '../office-hours';
import type { Rule } from '../rule';

/** A server that is stopped keeps its volumes, and they are paid for. */
export const officeHoursServers: Rule = {
  name: 'office-hours-servers',
  change: 'stop servers outside office hours (Monday to Friday, 08:00 to 18:00) outside production',
  effort: 'low',
  risk: 'low',
  caution: 'a schedule has to start and stop them, and what runs at night does not',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::EC2::Instance')
      .filter((server) => shareRunning(server) === undefined)
      .map((server) => duringOfficeHours([server], isOfInstance)),
};
