import type { TypeCoverage } from '../../pricing/meters/type-coverage';
import { pageOf, type Printers } from '../formats/printers';
import type * as Text from './text';
import type * as Document from '../formats/json/document';

/** The formats of `groundplan coverage`. */
export const PRINTERS = {
  text: (coverage, medium) => {
    const { typeCoverageText } = require('./text') as typeof Text;
    return [typeCoverageText(coverage, pageOf(medium))];
  },
  json: (coverage) => {
    const { documentParts } = require('../formats/json/document') as typeof Document;
    return documentParts(coverage);
  },
} satisfies Printers<TypeCoverage>;
