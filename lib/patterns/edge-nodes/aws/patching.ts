/** How the document of AWS patches a node: it installs what is missing, and restarts the node where a patch needs it. */
export const PATCH_PARAMETERS = { Operation: ['Install'], RebootOption: ['RebootIfNeeded'] };
