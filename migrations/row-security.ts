/** Who of the app may do what with a table's rows, as SQL conditions. What is left out is forbidden. */
export interface RowRights {
  readonly select?: string;
  readonly insert?: string;
  readonly update?: { readonly using: string; readonly check: string };
  readonly delete?: string;
}

/** The row belongs to the city that asks. */
export const OWN_CITY = `platform.scope() = 'city' AND city_id = platform.org()`;

/** The row belongs to the supplier that asks. */
export const OWN_SUPPLIER = `platform.scope() = 'supplier' AND supplier_id = platform.org()`;

/** The asking expert is in the team of the row's case. */
export const ASKED_EXPERT = (table: string): string =>
  `platform.scope() = 'expert' AND city_id = platform.org() AND EXISTS (
     SELECT 1 FROM cases.team_member m WHERE m.case_id = ${table}.case_id AND m.person_id = platform.person())`;

export const anyOf = (...conditions: readonly string[]): string => conditions.map((c) => `(${c})`).join(' OR ');

/** Forces row-level security on a table, also for its owner: the system role sees all, the app only what is given here. */
export function secure(table: string, rights: RowRights): string {
  const policy = (act: string, clause: string) =>
    `CREATE POLICY app_${act} ON ${table} FOR ${act.toUpperCase()} TO innopolku_app ${clause};`;
  const acts = [
    rights.select && policy('select', `USING (${rights.select})`),
    rights.insert && policy('insert', `WITH CHECK (${rights.insert})`),
    rights.update && policy('update', `USING (${rights.update.using}) WITH CHECK (${rights.update.check})`),
    rights.delete && policy('delete', `USING (${rights.delete})`),
  ].filter((sql): sql is string => Boolean(sql));
  const granted = (['select', 'insert', 'update', 'delete'] as const).filter((act) => rights[act]);
  return [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`,
    `CREATE POLICY system_all ON ${table} TO innopolku_system USING (true) WITH CHECK (true);`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ${table} TO innopolku_system;`,
    ...(granted.length ? [`GRANT ${granted.join(', ').toUpperCase()} ON ${table} TO innopolku_app;`] : []),
    ...acts,
  ].join('\n');
}
