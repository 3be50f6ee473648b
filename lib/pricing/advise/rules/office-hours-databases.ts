import { instanceCanBeStopped } from '../../meters/aws/database/stopping';
import { shareAwake } from '../../meters/aws/facts/start-stop';
import { rebill } from '../change';
import { inOfficeHours, OFFICE_HOURS } from '../office-hours';
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
      .filter((database) => instanceCanBeStopped(database) && shareAwake(database) === undefined)
      .map((database) => ({
        says: OFFICE_HOURS,
        billed: [database],
        changes: [rebill(database, (charge) => [charge.name === 'Instance hours' ? inOfficeHours(charge) : charge])],
      })),
};
