// Loaded before a measured program (`node --require`): when a process of it ends, its peak memory in KiB is added to a file, a line each.
const { appendFileSync, existsSync, readFileSync } = require('node:fs');

const STATUS = '/proc/self/status';

process.on('exit', () => appendFileSync(process.env.PEAK_MEMORY_FILE, `${process.ppid} ${peakKib()}\n`));

/** On Linux getrusage() counts the memory of the process that forked this one too, so the kernel's own account is read. */
function peakKib() {
  const [, kib] = (existsSync(STATUS) && /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(STATUS, 'utf8'))) || [];
  return kib === undefined ? process.resourceUsage().maxRSS : Number(kib);
}
