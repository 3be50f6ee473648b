export { allOf, anyOf, isUntold, not, type Answer, type Untold } from './answer';
export type { ArnPart, ArnPattern } from './arn';
export { UNTOLD } from './glob';
export { NO_BACKUP_TAG, whyNoBackup } from './no-backup';
export { selects, type Selectable, type Selection } from './selection';
export { meets, TAG_OPERATORS, type SeenTags, type TagCondition, type TagOperator, type Told } from './tags';
