const { TestEnvironment } = require('jest-environment-node');

/** What the SDK of Pulumi says when a deployment that fails has ended its engine, and the program still tells of outputs. */
const ENDED = 'Resource monitor is terminating';

/**
 * Where programs of Pulumi run in the process of their tests. The SDK leaves what it rejects to handlers that it has at the process for
 * as long as a program runs (`automation/server`); Jest takes it before them, for a failure of the whole file. The failure itself is
 * what `up` rejects with, and tests go by that.
 */
module.exports = class extends TestEnvironment {
  handleTestEvent({ name, error, promise }) {
    if (name === 'error' && error?.message === ENDED) promise?.catch(() => undefined);
  }
};
