import type { AdviceReport } from '../../pricing/advise';
import { pageOf, type Printers } from '../formats/printers';
import type * as Text from './text';
import type * as Document from '../formats/json/document';
import type * as Html from './html';

/** The formats of `groundplan advise`. */
export const PRINTERS = {
  text: (report, medium) => {
    const { adviceText } = require('./text') as typeof Text;
    return [adviceText(report, pageOf(medium))];
  },
  json: (report) => {
    const { documentParts } = require('../formats/json/document') as typeof Document;
    return documentParts(report);
  },
  html: (report) => {
    const { adviceHtml } = require('./html') as typeof Html;
    return [adviceHtml(report)];
  },
} satisfies Printers<AdviceReport>;
