import type { Room } from '@app/platform';
import { acceptInvitation } from './commands/accept-invitation';
import { askPasswordReset } from './commands/ask-password-reset';
import { changeLanguage } from './commands/change-language';
import { createOrganisation } from './commands/create-organisation';
import { deactivatePerson } from './commands/deactivate-person';
import { giveFeedback } from './commands/give-feedback';
import { invitePerson } from './commands/invite-person';
import { registerSupplier } from './commands/register-supplier';
import { resetPassword } from './commands/reset-password';
import { signIn } from './commands/sign-in';
import { signOut } from './commands/sign-out';
import { Organisation } from './entities/organisation';
import { Person } from './entities/person';

/** Organisations, people, and how they come in. */
export const identityRoom: Room = {
  name: 'identity',
  entities: [Organisation, Person],
  commands: [
    createOrganisation,
    registerSupplier,
    invitePerson,
    acceptInvitation,
    deactivatePerson,
    changeLanguage,
    signIn,
    signOut,
    askPasswordReset,
    resetPassword,
    giveFeedback,
  ],
};
