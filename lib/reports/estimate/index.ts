import type * as Junit from '../checks/junit';
import type * as Sarif from '../checks/sarif';
import { pageOf, type Printers } from '../formats/printers';
import type { EstimateReport } from './report';
import type * as Text from './text';
import type * as Json from './json';
import type * as Markdown from './markdown';
import type * as Csv from './csv';
import type * as Html from './html';
import type * as Checks from './checks';

export type { EstimateReport } from './report';

/** The formats of `groundplan price`. */
export const PRINTERS = {
  text: ({ estimate, budgets }, medium) => {
    const { estimateText } = require('./text') as typeof Text;
    return [estimateText(estimate, pageOf(medium), medium.detail ?? 'first-screen', budgets)];
  },
  json: (report) => {
    const { estimateJson } = require('./json') as typeof Json;
    return estimateJson(report);
  },
  markdown: ({ estimate, budgets }, { maxBytes }) => {
    const { estimateMarkdown } = require('./markdown') as typeof Markdown;
    return [estimateMarkdown(estimate, budgets, maxBytes)];
  },
  csv: ({ estimate }) => {
    const { estimateCsv } = require('./csv') as typeof Csv;
    return estimateCsv(estimate);
  },
  html: async ({ estimate, budgets, advice }) => {
    const { estimateHtml } = require('./html') as typeof Html;
    return [await estimateHtml(estimate, { budgets, advice: advice() })];
  },
  sarif: (report) => {
    const { sarif } = require('../checks/sarif') as typeof Sarif;
    const { estimateChecks } = require('./checks') as typeof Checks;
    return [sarif(estimateChecks(report))];
  },
  junit: (report) => {
    const { junit } = require('../checks/junit') as typeof Junit;
    const { estimateChecks } = require('./checks') as typeof Checks;
    return [junit(estimateChecks(report))];
  },
} satisfies Printers<EstimateReport>;
