/** The process's log, as a Nest provider. */
export const LOG = Symbol('Log');
