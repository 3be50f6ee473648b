import { isMime } from './cloud-init';

/**
 * A client's user data of cloud-init and our script in one MIME archive. Ours comes last: cloud-init runs scripts in the order of
 * their names, and it writes the commands of `runcmd` into one of the name `runcmd`, which must not wait for ours.
 * Source: cloud-init documentation, "MIME multi-part archive".
 */
export function archiveOf(theirs: string, script: string): string {
  const boundary = boundaryFor(theirs);
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    'MIME-Version: 1.0',
    '',
    `--${boundary}`,
    // An archive brings its own headers; cloud-init tells any other text by its first line.
    ...(isMime(theirs) ? [] : ['Content-Type: text/plain; charset="utf-8"', '']),
    theirs,
    `--${boundary}`,
    'Content-Type: text/x-shellscript; charset="utf-8"',
    'Content-Disposition: attachment; filename="zz-groundplan-first-boot"',
    '',
    script,
    `--${boundary}--`,
    '',
  ].join('\n');
}

/** A line that stands nowhere in the client's text. */
function boundaryFor(theirs: string): string {
  let boundary = '==groundplan==';
  while (theirs.includes(boundary)) boundary += '=';
  return boundary;
}
