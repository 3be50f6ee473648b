const { mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Gives a run of tests a temporary directory of its own: the CDK leaves an assembly there for each app of a test. */
module.exports = () => {
  const outer = process.env.TMPDIR;
  const own = mkdtempSync(join(tmpdir(), 'groundplan-tests-'));
  process.env.TMPDIR = own;
  globalThis.removeTemporaryDirectory = () => {
    if (outer === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = outer;
    rmSync(own, { recursive: true, force: true });
  };
};
