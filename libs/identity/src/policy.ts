import type { Policy } from '@app/platform';
import { identityReason } from './reasons';

/**
 * Who may do what: one table for the whole house. A command without a row does not boot; nor does a route that reads, whose
 * row is named like the route's operation and asked before anything is looked up.
 * The relation to one case (own city, own tender, member of the panel) is asked by row-level security and by the room.
 */
export const policy = {
  // ---- identity ------------------------------------------------------------------------------------------------
  'organisation.create': { roles: ['administrator'], scopes: ['admin'] },
  'person.invite': { roles: ['administrator', 'officer', 'supplier_owner'], scopes: ['admin', 'city', 'supplier'] },
  'person.deactivate': { roles: ['administrator', 'supplier_owner'], scopes: ['admin', 'supplier'] },
  'person.changeLanguage': { roles: 'signed-in' },
  'session.begin': { roles: 'anyone', scopes: ['auth'] },
  'session.end': { roles: 'anyone', scopes: ['auth'] },
  'supplier.register': { roles: 'anyone', scopes: ['auth'] },
  'invitation.accept': { roles: 'anyone', scopes: ['auth'] },
  'password.askReset': { roles: 'anyone', scopes: ['auth'] },
  'password.reset': { roles: 'anyone', scopes: ['auth'] },
  'feedback.give': { roles: 'anyone' },
  'identity.me': { roles: 'anyone' },
  'identity.invitation': { roles: 'anyone' },
  'identity.mailbox': { roles: 'signed-in' },
  'identity.organisations': { roles: ['administrator', 'officer', 'coordinator'], scopes: ['admin', 'city', 'network'] },
  'identity.people': { roles: 'signed-in', scopes: ['admin', 'city', 'supplier', 'network'] },

  // ---- files ---------------------------------------------------------------------------------------------------
  'file.attach': {
    roles: ['officer', 'need_owner', 'approver', 'lawyer', 'decision_maker', 'supplier_owner', 'supplier_user'],
    scopes: ['city', 'supplier'],
  },
  'file.remove': {
    roles: ['officer', 'need_owner', 'approver', 'lawyer', 'decision_maker', 'supplier_owner', 'supplier_user'],
    scopes: ['city', 'supplier'],
  },
  'files.read': { roles: 'anyone' },
  'files.list': { roles: 'signed-in' },

  // ---- cases ---------------------------------------------------------------------------------------------------
  'case.create': { roles: ['officer', 'need_owner'], scopes: ['city'] },
  'case.team': { roles: ['officer', 'need_owner'], scopes: ['city'] },
  'case.declare': { roles: 'signed-in', scopes: ['city', 'expert'] },
  'case.procedure': { roles: ['officer'], scopes: ['city'] },
  'case.sign': { roles: 'signed-in', scopes: ['city', 'expert', 'supplier'] },
  'case.stop': { roles: ['officer', 'decision_maker'], scopes: ['city'] },
  'case.hand-over': { roles: ['officer', 'need_owner', 'decision_maker'], scopes: ['city'] },
  clock: { roles: 'clock' },
  'clock.move': { roles: ['administrator'], scopes: ['admin'] },
  'platform.clock': { roles: 'signed-in' },
  'cases.list': { roles: 'signed-in', scopes: ['city', 'expert', 'network'] },
  'cases.read': { roles: 'signed-in', scopes: ['city', 'expert', 'network'] },
  'cases.history': { roles: 'signed-in', scopes: ['city'] },
  'cases.myWork': { roles: 'signed-in', scopes: ['city', 'expert'] },

  // ---- needs ---------------------------------------------------------------------------------------------------
  'need.save': { roles: ['need_owner', 'officer'], scopes: ['city'] },
  'need.review': { roles: ['approver', 'officer', 'lawyer', 'decision_maker', 'need_owner'], scopes: ['city'] },
  'needs.readProcedureAdvice': { roles: 'signed-in', scopes: ['city', 'expert'] },
  'needs.read': { roles: 'signed-in', scopes: ['city', 'expert'] },

  // ---- dialogue ------------------------------------------------------------------------------------------------
  'dialogue.prepare': { roles: ['officer', 'need_owner'], scopes: ['city'] },
  'dialogue.publish': { roles: ['officer'], scopes: ['city'] },
  'dialogue.answer': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'dialogue.read': { roles: 'signed-in', scopes: ['city'] },
  'dialogue.meetings': { roles: 'signed-in', scopes: ['city'] },
  'dialogue.ownMeetings': { roles: 'signed-in', scopes: ['supplier'] },
  'dialogue.calendar': { roles: 'signed-in', scopes: ['city', 'supplier'] },
  'dialogue.answers': { roles: 'signed-in', scopes: ['city'] },
  'dialogue.open': { roles: 'signed-in', scopes: ['supplier'] },
  'dialogue.ownAnswer': { roles: 'signed-in', scopes: ['supplier'] },

  // ---- tendering -----------------------------------------------------------------------------------------------
  'call.save': { roles: ['officer'], scopes: ['city'] },
  'call.publish': { roles: ['officer', 'approver', 'lawyer'], scopes: ['city'] },
  'call.amend': { roles: ['officer', 'approver', 'lawyer'], scopes: ['city'] },
  'call.cancel': { roles: ['officer', 'decision_maker'], scopes: ['city'] },
  'question.ask': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'question.answer': { roles: ['officer', 'lawyer'], scopes: ['city'] },
  'question.publish': { roles: ['officer'], scopes: ['city'] },
  'tender.save': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'tender.submit': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'tender.withdraw': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'tender.confirm': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'round.passDeadline': { roles: 'clock' },
  'round.open': { roles: ['key_holder'], scopes: ['city'] },
  'plan.save': { roles: ['officer'], scopes: ['city'] },
  'tendering.readTimeline': { roles: 'signed-in', scopes: ['city'] },
  'tendering.readCall': { roles: 'signed-in', scopes: ['city'] },
  'tendering.readQuestions': { roles: 'signed-in', scopes: ['city'] },
  'tendering.readTenders': { roles: 'signed-in', scopes: ['city'] },
  'tendering.openCalls': { roles: 'signed-in', scopes: ['supplier'] },
  'tendering.supplierCall': { roles: 'signed-in', scopes: ['supplier'] },
  'tendering.ownTender': { roles: 'signed-in', scopes: ['supplier'] },
  'tendering.receipts': { roles: 'signed-in', scopes: ['supplier'] },

  // ---- evaluation ----------------------------------------------------------------------------------------------
  'panel.invite': { roles: ['officer'], scopes: ['city'] },
  'panel.declare': { roles: ['expert', 'chair', 'reserve'], scopes: ['expert'] },
  'score.write': { roles: ['expert', 'chair', 'reserve'], scopes: ['expert'] },
  'score.remind': { roles: 'clock' },
  'consensus.save': { roles: ['expert', 'chair', 'reserve'], scopes: ['expert'] },
  'suitability.check': { roles: ['officer', 'lawyer'], scopes: ['city'] },
  'value.measure': { roles: ['officer', 'need_owner'], scopes: ['city'] },
  'clarification.ask': { roles: ['officer', 'lawyer'], scopes: ['city'] },
  'clarification.answer': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'round.finalise': { roles: ['officer', 'expert', 'chair', 'reserve'], scopes: ['city', 'expert'] },
  'lot.draw': { roles: ['officer', 'lawyer'], scopes: ['city'] },
  'candidates.select': { roles: ['officer', 'decision_maker'], scopes: ['city'] },
  'evaluation.reviews': { roles: 'signed-in', scopes: ['expert'] },
  'evaluation.review': { roles: 'signed-in', scopes: ['expert'] },
  'evaluation.reviewTender': { roles: 'signed-in', scopes: ['expert'] },
  'evaluation.reviewScores': { roles: 'signed-in', scopes: ['expert'] },
  'evaluation.readEvaluation': { roles: 'signed-in', scopes: ['city'] },
  'evaluation.readRanking': { roles: 'signed-in', scopes: ['city'] },
  'evaluation.ownSelections': { roles: 'signed-in', scopes: ['supplier'] },
  'evaluation.ownClarifications': { roles: 'signed-in', scopes: ['supplier'] },
  'award.propose': { roles: ['officer'], scopes: ['city'] },
  'award.decide': { roles: ['decision_maker'], scopes: ['city'], refusal: identityReason('decision-maker-decides') },
  'award.notify': { roles: ['officer'], scopes: ['city'] },
  'award.endWaiting': { roles: 'clock' },
  'correction.ask': { roles: ['supplier_owner', 'supplier_user'], scopes: ['supplier'] },
  'correction.decide': { roles: ['decision_maker'], scopes: ['city'], refusal: identityReason('decision-maker-decides') },
  'winner.check': { roles: ['officer', 'lawyer'], scopes: ['city'] },
  'contract.save': { roles: ['officer', 'lawyer'], scopes: ['city'] },
  'contract.sign': { roles: ['decision_maker', 'supplier_owner'], scopes: ['city', 'supplier'] },
  'evaluation.readAward': { roles: 'signed-in', scopes: ['city'] },
  'evaluation.supplierAward': { roles: 'signed-in', scopes: ['supplier'] },

  // ---- pilots --------------------------------------------------------------------------------------------------
  'pilot.open': { roles: ['officer', 'need_owner'], scopes: ['city'] },
  'pilot.prepare': { roles: ['officer', 'need_owner', 'approver'], scopes: ['city'] },
  'pilot.fixRule': { roles: ['officer', 'need_owner', 'approver', 'lawyer', 'decision_maker'], scopes: ['city'] },
  'pilot.start': { roles: ['need_owner', 'supplier_owner', 'supplier_user'], scopes: ['city', 'supplier'] },
  'pilot.measure': { roles: ['officer', 'need_owner', 'supplier_owner', 'supplier_user'], scopes: ['city', 'supplier'] },
  'pilot.diary': { roles: ['officer', 'need_owner', 'supplier_owner', 'supplier_user'], scopes: ['city', 'supplier'] },
  'pilot.checkpoint': { roles: ['officer', 'need_owner', 'approver', 'decision_maker'], scopes: ['city'] },
  'pilot.deliver': { roles: ['officer', 'need_owner'], scopes: ['city'] },
  'pilot.endRun': { roles: 'clock' },
  'pilot.report': { roles: ['officer', 'need_owner'], scopes: ['city'] },
  'pilot.draftDecision': { roles: ['officer', 'need_owner', 'approver', 'decision_maker'], scopes: ['city'] },
  'pilot.decide': { roles: ['approver', 'decision_maker'], scopes: ['city'] },
  'pilots.read': { roles: 'signed-in', scopes: ['city'] },
  'pilots.readPlan': { roles: 'signed-in', scopes: ['city'] },
  'pilots.readRule': { roles: 'signed-in', scopes: ['city'] },
  'pilots.own': { roles: 'signed-in', scopes: ['supplier'] },

  // ---- documents -----------------------------------------------------------------------------------------------
  'documents.list': { roles: 'signed-in' },
  'documents.read': { roles: 'anyone' },

  // ---- notifications -------------------------------------------------------------------------------------------
  'notifications.inbox': { roles: 'signed-in' },
} satisfies Policy;
