export { policy } from './policy';
export { identityRoom } from './identity.room';
export { identityReason } from './reasons';
export { actorOfSession } from './session';
export { acceptInvitation } from './commands/accept-invitation';
export { askPasswordReset } from './commands/ask-password-reset';
export { changeLanguage } from './commands/change-language';
export { createOrganisation } from './commands/create-organisation';
export { deactivatePerson } from './commands/deactivate-person';
export { giveFeedback } from './commands/give-feedback';
export { invitePerson } from './commands/invite-person';
export { registerSupplier } from './commands/register-supplier';
export { resetPassword } from './commands/reset-password';
export { signIn } from './commands/sign-in';
export { signOut } from './commands/sign-out';
export {
  InvitationView,
  invitationView,
  isDemonstration,
  MeView,
  meView,
  organisationNames,
  OrganisationsView,
  organisationsView,
  peopleOf,
  PeopleView,
  personNames,
} from './queries';
export { letter } from './mail/letter';
export { mailbox, MailboxView } from './mail/mailbox';
export { makeMailTransport } from './mail/transport';
export { sendWaitingMail } from './mail/send-waiting-mails';
export type { MailTransport, Sender } from './mail/send-waiting-mails';
export { HERE, writeMail } from './mail/write-mail';
export { createFirstAdministrator, seedAdministrator, seedDemonstration } from './demonstration';
export type { DemonstrationAccount } from './demonstration';
