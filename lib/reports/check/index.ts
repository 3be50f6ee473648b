import { pageOf, type Printers } from '../formats/printers';
import type { CheckReport } from './report';
import type * as Text from './text';
import type * as Json from './json';

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
} satisfies Printers<CheckReport>;
