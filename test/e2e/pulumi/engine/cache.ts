import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../../../..');

/** What is built once and kept: outside of what the repository tracks. */
export const CACHE = path.join(ROOT, 'node_modules/.cache/groundplan-e2e/pulumi');
