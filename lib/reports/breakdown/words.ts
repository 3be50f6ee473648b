/** Rows of a list of parts, as many as are read at a glance. */
export const MAX_PARTS = 5;

/** What stands over where a total goes. */
export const BREAKDOWN_TITLE = 'Where it goes';

/** What stands over the services. */
export const SERVICES_TITLE = 'By service on the invoice';
