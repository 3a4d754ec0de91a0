import { NotAllowed, NotSignedIn, type Actor, type Reason, type Role, type Scope } from '@app/kernel';
import { platformReason } from './reasons';

/** One row of the policy table: who may. Deny by default: a command without a row does not boot. */
export interface PolicyRow {
  /** Any one of these roles is enough. `anyone`: no sign-in is needed. `signed-in`: any role. `clock`: only the system itself. */
  readonly roles: readonly Role[] | 'anyone' | 'signed-in' | 'clock';
  /** Only those who stand in one of these scopes. */
  readonly scopes?: readonly Scope[];
  /** Words of its own, where the plain refusal would not help the reader. */
  readonly refusal?: Reason;
}
export type Policy = Readonly<Record<string, PolicyRow>>;
export const POLICY = Symbol('Policy');

/** Whether the table lets this actor do it. The relation to a case is asked by whoever loads the case. */
export function mayDo(row: PolicyRow, actor: Actor): boolean {
  if (actor.scope === 'system') return true;
  if (row.scopes && !row.scopes.includes(actor.scope)) return false;
  if (row.roles === 'anyone') return true;
  if (row.roles === 'signed-in') return actor.personId !== null;
  if (row.roles === 'clock') return false;
  return row.roles.some((role) => actor.roles.includes(role));
}

/** @throws NotSignedIn for whoever is nobody yet, or no longer: signing in may help them. NotAllowed for anyone else. */
export function askPolicy(policy: Policy, key: string, actor: Actor): void {
  const row = policy[key];
  if (!row) throw new Error(`no row «${key}» in the policy table`);
  if (mayDo(row, actor)) return;
  throw actor.scope === 'public' ? new NotSignedIn() : new NotAllowed(row.refusal ?? platformReason('not-allowed'));
}
