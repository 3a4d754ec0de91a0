/** The database's address, for the one part that keeps its own connections. */
export const DATABASE_URL = Symbol('DatabaseUrl');
