/* global afterAll */
// The Pulumi SDK makes a store for asynchronous calls with every test file that loads it. Up to Node 22 a process carries each of them
// along with every promise until it is disabled, so that a worker would become slower with every file.
afterAll(() => {
  globalThis.asyncLocalStorage?.disable();
});
