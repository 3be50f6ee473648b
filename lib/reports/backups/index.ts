import type * as Junit from '../checks/junit';
import type * as Sarif from '../checks/sarif';
import { pageOf, type Printers } from '../formats/printers';
import type * as Document from '../formats/json/document';
import type * as Checks from './checks';
import type * as Html from './html';
import type * as Markdown from './markdown';
import type { BackupReport } from './report';
import type * as Text from './text';

export type { BackupReport } from './report';

/** The formats of `groundplan backups`. */
export const PRINTERS = {
  text: ({ coverage }, medium) => {
    const { backupsText } = require('./text') as typeof Text;
    return [backupsText(coverage, pageOf(medium))];
  },
  json: ({ coverage }) => {
    const { documentParts } = require('../formats/json/document') as typeof Document;
    return documentParts(coverage);
  },
  markdown: ({ coverage }, { maxBytes }) => {
    const { backupsMarkdown } = require('./markdown') as typeof Markdown;
    return [backupsMarkdown(coverage, maxBytes)];
  },
  html: ({ coverage }) => {
    const { backupsHtml } = require('./html') as typeof Html;
    return [backupsHtml(coverage)];
  },
  sarif: (report) => {
    const { sarif } = require('../checks/sarif') as typeof Sarif;
    const { backupChecks } = require('./checks') as typeof Checks;
    return [sarif(backupChecks(report))];
  },
  junit: (report) => {
    const { junit } = require('../checks/junit') as typeof Junit;
    const { backupChecks } = require('./checks') as typeof Checks;
    return [junit(backupChecks(report))];
  },
} satisfies Printers<BackupReport>;
