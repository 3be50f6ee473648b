/**
 * Imports a module by its name. It stands in a file of its own, which is never kept: code that comes out of V8's cache cannot import
 * anything by itself on Node 20.
 */
export const importModule = (name: string): Promise<unknown> => import(name);
