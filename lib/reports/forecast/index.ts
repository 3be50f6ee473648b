import type { Forecast } from '../../pricing/forecast/model';
import { pageOf, type Printers } from '../formats/printers';
import type * as Document from '../formats/json/document';
import type * as Html from './html';
import type * as Markdown from './markdown';
import type * as Text from './text';

/** The formats of `groundplan forecast`. */
export const PRINTERS = {
  text: (forecast, medium) => {
    const { forecastText } = require('./text') as typeof Text;
    return [forecastText(forecast, pageOf(medium))];
  },
  markdown: (forecast) => {
    const { forecastMarkdown } = require('./markdown') as typeof Markdown;
    return [forecastMarkdown(forecast)];
  },
  json: (forecast) => {
    const { documentParts } = require('../formats/json/document') as typeof Document;
    return documentParts(forecast);
  },
  html: (forecast) => {
    const { forecastHtml } = require('./html') as typeof Html;
    return [forecastHtml(forecast)];
  },
} satisfies Printers<Forecast>;
