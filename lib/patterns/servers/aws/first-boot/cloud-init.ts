/**
 * Beginnings of what cloud-init reads and no shell does.
 * Source: cloud-init documentation, "User data formats".
 */
const BEGINNINGS = /^(#cloud-|#include|#part-handler|#upstart-job|## template:|Content-Type:|MIME-Version:)/i;
const MIME = /^(Content-Type|MIME-Version):/i;

/** Whether a text is user data of cloud-init itself, which no script can hold: it goes beside ours, in an archive. */
export function isCloudInit(text: string): boolean {
  return BEGINNINGS.test(text);
}

/** Whether a text begins with the headers of a MIME archive. */
export function isMime(text: string): boolean {
  return MIME.test(text);
}
