export * from './advice';
export { advise, adviceReport, type AdviseOptions } from './advise';
