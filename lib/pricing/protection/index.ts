export { backupCoverage, type BackupOptions } from './coverage';
export * from './model';
