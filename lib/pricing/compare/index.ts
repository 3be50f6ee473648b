export { compare } from './compare';
export * from './model';
