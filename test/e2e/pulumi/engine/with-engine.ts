import { canBuildCli } from './build-cli';

/** Tests that need the engine: passed over, and said so, on a developer's machine without Go. */
export const withEngine: jest.Describe = canBuildCli() ? describe : passedOver();

function passedOver(): jest.Describe {
  process.stderr.write('found no Go, which the Pulumi engine is built with: its tests are skipped\n');
  return describe.skip;
}
