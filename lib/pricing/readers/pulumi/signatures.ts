/**
 * How the engine marks values that JSON has no words for.
 * Source: Pulumi developer documentation, "Types and values", "Wire format".
 */
export const SIGNATURE = '4dabf18193072939515e22adb298388d';

/** What a marked value is, by the text under {@link SIGNATURE}. Assets and archives have others. */
export const SECRET = '1b47061264138c4ac30d75fd1eb44270';
export const RESOURCE_REFERENCE = '5cf8f73096256a8f31e491e813e4eb8e';
export const OUTPUT_VALUE = 'd0e6a833031e9bbcd3f4e8bde6ca49a4';

/** What stands for a value that only the deployment knows, by what it will be. */
export const UNKNOWNS = {
  text: '04da6b54-80e4-46f7-96ec-b56ff0331ba9',
  flag: '1c4a061d-8072-4f0a-a4cb-0ff528b18fe7',
  number: '3eeb2bf0-c639-47a8-9e75-3b44932eb421',
  list: '6a19a0b0-7e62-4c92-b797-7f8e31da9cc2',
  asset: '030794c1-ac77-496b-92df-f27374a8bd58',
  archive: 'e48ece36-62e2-4504-bad9-02848725956a',
  map: 'dd056dcd-154b-4c76-9bd3-c8f88648b5ff',
} as const;

/** What previews print in the place of a secret. */
export const HIDDEN = '[secret]';
