import { policy } from '@app/identity';
import type { Actor, Role } from '@app/kernel';
import { mayDo, type AnyCommand, type Policy } from '@app/platform';

const rows = new Map<string, string>();
const table: Policy = policy;

/** Tells the spine every command of the house and its policy row, so that it can say whose turn it is. Called once, by the house. */
export function knowCommands(commands: readonly AnyCommand[]): void {
  for (const command of commands) rows.set(command.name, command.may);
}

/** Whether the policy table lets this actor run the command. Unknown commands: no. */
export function mayRun(command: string, actor: Actor): boolean {
  const row = table[rows.get(command) ?? ''];
  return row !== undefined && mayDo(row, actor);
}

/** The roles whose holders may run the command; none where it takes no particular role. */
export function rolesFor(command: string): readonly Role[] {
  const roles = table[rows.get(command) ?? '']?.roles;
  return typeof roles === 'object' ? roles : [];
}

/** Whether the house has this command. */
export const isKnown = (command: string): boolean => rows.has(command);
