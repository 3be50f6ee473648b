import { lift, lift2, type Maybe } from '../../../readers/unknown';
import { perHour, perMonth, type Charge } from '../../charge';

import type { Options } from './beanstalk-options';

const NAMESPACE = 'aws:rds:dbinstance';

/** Engines that price lists give another name. */
const LISTED: Readonly<Record<string, string>> = {
  postgres: 'postgresql',
  'oracle-se2': 'oracle-se2-li',
  'sqlserver-ex': 'sqlserver-ex-li',
  'sqlserver-web': 'sqlserver-web-li',
  'sqlserver-se': 'sqlserver-se-li',
  'sqlserver-ee': 'sqlserver-ee-li',
};

/** A database that an environment makes beside its servers. */
export interface CoupledDatabase {
  readonly engine: Maybe<string>;
  readonly deployment: Maybe<string>;
  readonly instanceClass: Maybe<string>;
  readonly storageGib: Maybe<number>;
}

/** The database that options ask for; `undefined` where they do not. Source: AWS Elastic Beanstalk developer guide, "aws:rds:dbinstance". */
export function databaseOf(options: Options): CoupledDatabase | undefined {
  const isCoupled = options.text(NAMESPACE, 'HasCoupledDatabase');
  const isDescribed = ['DBEngine', 'DBInstanceClass', 'DBAllocatedStorage'].some(
    (name) => options.text(NAMESPACE, name) !== undefined,
  );
  if (isCoupled === 'false' || (isCoupled === undefined && !isDescribed)) return undefined;
  return {
    engine: lift(options.text(NAMESPACE, 'DBEngine') ?? 'mysql', (name) => LISTED[name] ?? name),
    deployment: lift(options.text(NAMESPACE, 'MultiAZDatabase') ?? 'false', (flag) =>
      flag.toLowerCase() === 'true' ? 'multi-az' : 'single-az',
    ),
    instanceClass: options.text(NAMESPACE, 'DBInstanceClass') ?? 'db.t2.micro',
    storageGib: options.number(NAMESPACE, 'DBAllocatedStorage') ?? 5,
  };
}

/** What it is charged. Source: Amazon RDS pricing. */
export function databaseCharges({ engine, deployment, instanceClass, storageGib }: CoupledDatabase): readonly Charge[] {
  const place = lift2(engine, deployment, (name, where) => `rds/${name}/${where}`);
  return [
    perHour(
      'Database',
      lift2(place, instanceClass, (path, size) => `${path}/${size}`),
    ),
    perMonth(
      'Database storage',
      lift(deployment, (where) => `rds/gp3-storage-${where}`),
      storageGib,
    ),
  ];
}
