// Measures Groundplan against doing without it. Each ratio comes from one run on one machine and is no promise.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareForecast } from './comparisons/forecast.mjs';
import { compareLoad } from './comparisons/load.mjs';
import { compareManyEnvironments, comparePlan, compareProcesses } from './comparisons/plan.mjs';
import { comparePrice } from './comparisons/price.mjs';
import { comparePriceInProcess } from './comparisons/price-in-process.mjs';
import { measurePriceMemory } from './comparisons/price-memory.mjs';
import { comparePriceOfState } from './comparisons/price-state.mjs';
import { compareRecording } from './comparisons/record.mjs';
import { compareSynthesis } from './comparisons/synthesis.mjs';
import { ROOT } from './root.mjs';
import { table, verdict } from './table.mjs';

const COMPARISONS = {
  'synthesising the clinic': compareSynthesis,
  'planning the clinic': comparePlan,
  'planning many environments': compareManyEnvironments,
  'planning in several processes': compareProcesses,
  pricing: comparePrice,
  'pricing in process': comparePriceInProcess,
  'pricing a huge template': measurePriceMemory,
  'pricing a state of Pulumi': comparePriceOfState,
  forecasting: compareForecast,
  loading: compareLoad,
  'recording a Pulumi program': compareRecording,
};

if (!existsSync(join(ROOT, 'dist/lib/entry/aws-cdk.js'))) {
  console.error('nothing is built; run npm run build');
  process.exit(2);
}

const directory = mkdtempSync(join(tmpdir(), 'groundplan-bench-'));
try {
  const results = [];
  for (const [name, compare] of Object.entries(COMPARISONS)) {
    console.error(`${name} ...`);
    results.push(...(await compare(directory)));
  }
  console.log(`\nNode ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  console.log(
    `Times are medians; a ratio is ours / theirs, taken for each turn of both. A megabyte is a million bytes.\n`,
  );
  console.log(`${table(results)}\n\n${verdict(results)}`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(directory, { recursive: true, force: true });
}
