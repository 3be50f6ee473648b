export { SAM_PREFIX } from './globals';
export { expandServerless, unexpanded, type Expansion } from './expand';
