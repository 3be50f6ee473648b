import type * as Junit from '../checks/junit';
import type * as Sarif from '../checks/sarif';
import { pageOf, type Printers } from '../formats/printers';
import type { CheckReport } from './report';
import type * as Text from './text';
import type * as Json from './json';
import type * as Checks from './checks';

export type { CheckedEnvironment, CheckReport } from './report';

/** The formats of `groundplan check`. */
export const PRINTERS = {
  text: (report, medium) => {
    const { checkText } = require('./text') as typeof Text;
    return [checkText(report, pageOf(medium))];
  },
  json: (report) => {
    const { checkJson } = require('./json') as typeof Json;
    return checkJson(report);
  },
  sarif: (report) => {
    const { sarif } = require('../checks/sarif') as typeof Sarif;
    const { checkChecks } = require('./checks') as typeof Checks;
    return [sarif(checkChecks(report))];
  },
  junit: (report) => {
    const { junit } = require('../checks/junit') as typeof Junit;
    const { checkChecks } = require('./checks') as typeof Checks;
    return [junit(checkChecks(report))];
  },
} satisfies Printers<CheckReport>;
