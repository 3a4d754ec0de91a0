import { randomUUID } from 'node:crypto';
import { joinTeam, leaveTeam, planDue, rolesOfColleague } from '@app/cases';
import { EXPERT_ROLES, refuseIfAny, type Reason } from '@app/kernel';
import { defineCommand, type Tx } from '@app/platform';
import type { Round } from '@app/tendering';
import { z } from 'zod';
import { PANEL_ROLES, PanelMember } from '../entities/panel-member';
import { beginAct } from '../evaluation-act';
import { evaluationReason } from '../reasons';
import { seatsOf } from '../seats';

const Invited = z.strictObject({ personId: z.uuid(), role: z.enum(PANEL_ROLES), replaces: z.uuid().optional() });
type Invited = z.infer<typeof Invited>;

/** Days from the opening after which those who have not sent their points are reminded; a late guest has at least a week. */
const REMINDER_DAYS = 21;
const LATE_GUEST_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Calls experts of the city to score a round. `replaces` puts one in the place of another, who has a tie or cannot come and
 * leaves the case. Each declares ties before anything of a tender is shown (Act 434/2003 sections 27 to 30).
 */
export const invitePanel = defineCommand({
  name: 'evaluation.invitePanel',
  input: z.strictObject({ caseId: z.uuid(), roundId: z.string().max(80), members: z.array(Invited).min(1).max(20) }),
  may: 'panel.invite',
  async handle(tx, { caseId, roundId, members }) {
    const { c, round } = await beginAct(tx, caseId, roundId);
    const seats = await seatsOf(tx.em, round.id);
    refuseIfAny([...(await whyNotInvited(tx, c.cityId, members)), ...whyNotSeated(seats, members)]);

    for (const { personId, replaces } of members) {
      if (replaces === undefined) continue;
      await tx.em.update(PanelMember, { roundId: round.id, personId: replaces }, { replacedBy: personId, replacedAt: tx.now });
      await leaveTeam(tx, c, replaces);
    }
    for (const { personId, role } of members) {
      await tx.em.insert(PanelMember, seatFor(tx, round, personId, role));
      await joinTeam(tx, c, { personId, role: role === 'chair' ? 'chair' : 'expert' });
    }
    await planReminder(tx, round);
    await tx.record('evaluation.panel-invited', {
      roundId: round.id,
      members: members.map((m) => m.personId),
      replaced: members.flatMap((m) => m.replaces ?? []),
    });
    return { invited: members.length };
  },
});

/** Whoever also works for the city sees names and prices, and so cannot score: only those who are experts and nothing else. */
async function whyNotInvited(tx: Tx, cityId: string, members: readonly Invited[]): Promise<Reason[]> {
  for (const { personId } of members) {
    const roles = (await rolesOfColleague(tx, cityId, personId)) ?? [];
    if (roles.length === 0 || !roles.every((r) => EXPERT_ROLES.includes(r))) return [evaluationReason('not-an-expert')];
  }
  return [];
}

/** Pure: nobody is seated twice, only those who sit are replaced, and one chair remains. */
export function whyNotSeated(
  seats: readonly Pick<PanelMember, 'personId' | 'role' | 'replacedBy'>[],
  members: readonly Invited[],
): Reason[] {
  const invited = members.map((m) => m.personId);
  const replaced = members.flatMap((m) => m.replaces ?? []);
  const sitting = seats.filter((s) => s.replacedBy === null);
  const twice = new Set(invited).size < invited.length || seats.some((s) => invited.includes(s.personId));
  const absent = new Set(replaced).size < replaced.length || replaced.some((personId) => !sitting.some((s) => s.personId === personId));
  const chairs = [...sitting.filter((s) => !replaced.includes(s.personId)), ...members].filter((s) => s.role === 'chair');
  return [
    ...(twice ? [evaluationReason('in-panel-already')] : []),
    ...(absent ? [evaluationReason('not-in-panel')] : []),
    ...(chairs.length === 1 ? [] : [evaluationReason('one-chair')]),
  ];
}

const seatFor = (tx: Tx, { id, cityId, caseId }: Round, personId: string, role: PanelMember['role']): PanelMember =>
  tx.em.create(PanelMember, {
    id: randomUUID(),
    cityId,
    caseId,
    roundId: id,
    personId,
    role,
    invitedBy: tx.actor.personId ?? '',
    invitedAt: tx.now,
    declaredAt: null,
    conflict: null,
    text: null,
    submittedAt: null,
    replacedBy: null,
    replacedAt: null,
  });

function planReminder(tx: Tx, round: Round): Promise<void> {
  const afterOpening = (round.openedAt ?? round.deadline).getTime() + REMINDER_DAYS * DAY_MS;
  const forLateGuests = tx.now.getTime() + LATE_GUEST_DAYS * DAY_MS;
  return planDue(tx, {
    caseId: round.caseId,
    key: `evaluation.reminder.${round.id}`,
    command: 'evaluation.remindScores',
    at: new Date(Math.max(afterOpening, forLateGuests)),
    input: { roundId: round.id },
  });
}
