/* Factors between the units of use and those of rates. */

export const SECONDS_PER_HOUR = 3600;
export const MB_PER_GB = 1024;
export const GB_PER_KB = 1 / 1024 ** 2;
