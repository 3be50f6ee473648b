import { instanceCanBeStopped } from '../../meters/aws/database/stopping';
import { shareRunning } from '../../meters/aws/facts/start-stop';
import { duringOfficeHours, isOfInstance } from '../office-hours';
import type { Rule } from '../rule';

/** A database that is stopped keeps its storage and its backups, and they are paid for. */
export const officeHoursDatabases: Rule = {
  name: 'office-hours-databases',
  change: 'stop databases outside office hours (Monday to Friday, 08:00 to 18:00) outside production',
  effort: 'low',
  risk: 'low',
  caution: 'a schedule has to start and stop them, and what runs at night does not',
  scope: 'outside-production',
  proposals: (inventory) =>
    inventory
      .ofType('AWS::RDS::DBInstance')
      .filter((database) => instanceCanBeStopped(database) && shareRunning(database) === undefined)
      .map((database) => duringOfficeHours([database], isOfInstance)),
};
