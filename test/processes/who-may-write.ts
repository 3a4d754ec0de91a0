/**
 * Who tries what is theirs and what is not. Those of the city hold one role each and stand outside the case's team; `oth` holds
 * every role of another city.
 */
export const PEOPLE = [
  'off', // procurement officer
  'app', // approver
  'key', // opens tenders
  'law', // lawyer
  'own', // need owner
  'dec', // decision-maker
  'exp', // expert outside the panel
  'pan', // expert in the panel
  'cha', // chair of the panel
  'win', // owner of the company that won
  'usr', // user of the company that won
  'los', // owner of a company that lost
  'sup', // owner of a company that took no part
  'oth', // another city
  'net', // coordinator of the network
  'adm', // administrator
  'nob', // not signed in
] as const;

/** What anyone may try without signing in. */
export const ANYONE = [
  'POST /api/session',
  'DELETE /api/session',
  'POST /api/invitations/{token}/accept',
  'POST /api/suppliers',
  'POST /api/password-resets',
  'POST /api/password-resets/{token}',
  'POST /api/feedback',
];

/**
 * Every writing address with what each of them gets in the ended case, for a well formed request. 401, 403, 404: not theirs. Else it
 * is theirs, and the state of the case (409) or the version (412) decides; 200 and 201 are done even now.
 */
export const WRITES = `
  off app key law own dec exp pan cha win usr los sup oth net adm nob
  403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 409 401 PUT /api/demo/clock
  200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 200 401 PUT /api/me
  409 403 403 403 403 403 403 403 403 404 403 404 404 404 403 201 401 POST /api/invitations
  403 403 403 403 403 403 403 403 403 403 403 403 403 403 403 201 401 POST /api/organisations
  403 403 403 403 403 403 403 403 403 404 403 404 404 403 403 200 401 POST /api/people/{personId}/deactivate
  404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 404 401 POST /api/inbox/{id}/read
  201 201 403 201 201 201 403 403 403 404 404 404 404 404 403 403 401 POST /api/cases/{caseId}/files
  200 200 403 200 200 200 403 403 403 404 404 404 404 404 403 403 401 DELETE /api/files/{fileId}
  201 403 403 403 201 403 403 403 403 403 403 403 403 201 403 403 401 POST /api/cases
  409 403 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/team
  200 200 200 200 200 200 404 200 200 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/declarations
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/procedure
  403 409 403 403 403 409 404 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/signatures
  409 403 403 403 403 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/stop
  200 403 403 403 200 200 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/hand-over
  412 403 403 403 412 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/need
  409 403 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/need/submit
  409 409 403 409 409 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/need/reviews
  412 403 403 403 412 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/consultation
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/consultation/publish
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/consultation/deadline
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/consultation/summary/publish
  409 403 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/slots
  404 403 403 403 404 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/slots/{slotId}/remove
  404 403 403 403 404 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/slots/{slotId}/minutes
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/call
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/plan
  409 409 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/call/publish
  409 403 403 403 403 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/call/cancel
  409 403 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/questions/{questionId}/answer
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/questions/publish
  409 409 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/amendments
  409 409 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/amendments
  403 403 409 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/rounds/{roundId}/open
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/rounds/{roundId}/panel
  409 403 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/submissions/{submissionId}/suitability
  409 403 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/submissions/{submissionId}/clarifications
  409 403 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/rounds/{roundId}/measured
  403 403 403 403 403 403 404 403 409 403 403 403 403 403 403 403 401 PUT /api/cases/{caseId}/rounds/{roundId}/consensus
  409 403 403 403 403 403 404 403 409 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/rounds/{roundId}/finalise
  409 403 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/rounds/{roundId}/lot
  409 403 403 403 403 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/rounds/{roundId}/selection
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/award/proposal
  403 403 403 403 403 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/award/decision
  409 403 403 403 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/award/notification
  403 403 403 403 403 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/award/corrections/{correctionId}/decision
  409 403 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/award/winner-checks
  409 403 403 409 403 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/contract
  403 403 403 403 403 409 403 403 403 409 403 404 404 404 403 403 401 POST /api/cases/{caseId}/contract/sign
  409 403 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/pilot/open
  409 409 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/pilot/plan
  409 409 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/pilot/rule
  409 409 403 409 409 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/pilot/rule/fix
  403 403 403 403 409 403 403 403 403 409 409 404 404 404 403 403 401 POST /api/cases/{caseId}/pilot/start
  409 403 403 403 409 403 403 403 403 409 409 404 404 404 403 403 401 POST /api/cases/{caseId}/pilot/measurements
  409 403 403 403 409 403 403 403 403 409 409 404 404 404 403 403 401 POST /api/cases/{caseId}/pilot/diary
  409 409 403 403 409 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/pilot/checkpoints
  409 403 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/pilot/delivery
  409 403 403 403 409 403 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/pilot/report
  409 409 403 403 409 409 403 403 403 403 403 403 403 404 403 403 401 PUT /api/cases/{caseId}/pilot/decision
  403 409 403 403 403 409 403 403 403 403 403 403 403 404 403 403 401 POST /api/cases/{caseId}/pilot/decide
  403 403 403 403 403 403 403 403 403 409 409 409 409 403 403 403 401 PUT /api/consultations/{caseId}/answer
  403 403 403 403 403 403 403 403 403 409 409 409 409 403 403 403 401 POST /api/consultations/{caseId}/answer
  403 403 403 403 403 403 403 403 403 404 404 404 404 403 403 403 401 POST /api/consultations/{caseId}/slots/{slotId}/booking
  403 403 403 403 403 403 403 403 403 404 404 404 404 403 403 403 401 POST /api/consultations/{caseId}/slots/{slotId}/booking/give-up
  403 403 403 403 403 403 403 403 403 409 409 409 409 403 403 403 401 POST /api/calls/{caseId}/questions
  403 403 403 403 403 403 403 403 403 409 409 409 409 403 403 403 401 PUT /api/calls/{caseId}/rounds/{roundId}/tender
  403 403 403 403 403 403 403 403 403 409 409 409 409 403 403 403 401 POST /api/calls/{caseId}/rounds/{roundId}/tender/submit
  403 403 403 403 403 403 403 403 403 409 409 409 409 403 403 403 401 POST /api/calls/{caseId}/rounds/{roundId}/tender/withdraw
  403 403 403 403 403 403 403 403 403 409 409 409 409 403 403 403 401 POST /api/calls/{caseId}/rounds/{roundId}/tender/confirm
  403 403 403 403 403 403 403 403 403 404 404 409 404 403 403 403 401 POST /api/clarifications/{id}/answer
  403 403 403 403 403 403 403 403 403 409 409 409 404 403 403 403 401 POST /api/calls/{caseId}/corrections
  403 403 403 403 403 409 403 403 403 409 403 404 404 404 403 403 401 POST /api/calls/{caseId}/contract/sign
  403 403 403 403 409 403 403 403 403 409 409 404 404 404 403 403 401 POST /api/calls/{caseId}/pilot/start
  409 403 403 403 409 403 403 403 403 409 409 404 404 404 403 403 401 POST /api/calls/{caseId}/pilot/measurements
  409 403 403 403 409 403 403 403 403 409 409 404 404 404 403 403 401 POST /api/calls/{caseId}/pilot/diary
  403 403 403 403 403 403 404 409 409 403 403 403 403 403 403 403 401 POST /api/reviews/{roundId}/declaration
  403 403 403 403 403 403 404 409 409 403 403 403 403 403 403 403 401 PUT /api/reviews/{roundId}/scores
  403 403 403 403 403 403 404 409 409 403 403 403 403 403 403 403 401 POST /api/reviews/{roundId}/scores/submit`;

/** Things that are not public, read by someone who has come to know their ids. */
export const THINGS = `
  off app key law own dec exp pan cha win usr los sup oth net adm nob
  200 200 200 200 200 200 404 404 404 404 404 404 404 404 404 404 404 file of the city
  200 200 200 200 200 200 404 404 404 404 404 200 404 404 404 404 404 file in the tender of los
  200 200 200 200 200 200 404 404 404 404 404 404 404 404 404 404 404 minutes of the opening`;
