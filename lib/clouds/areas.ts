/** Parts of the world that a client may require its data to stay in. */
export const AREAS = [
  'eu',
  'uk',
  'switzerland',
  'us',
  'canada',
  'mexico',
  'asia-pacific',
  'india',
  'japan',
  'australia',
  'south-america',
  'middle-east',
  'africa',
] as const;
export type Area = (typeof AREAS)[number];
