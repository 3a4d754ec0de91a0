import { defineReasons } from '@app/kernel';

/** Refusals of sign-in, invitations and people. */
export const identityReason = defineReasons('identity', {
  'decision-maker-decides': {
    fi: 'Hankinnasta päättää viranhaltija, jolla on toimivalta; valmistelija ei päätä.',
    sv: 'En tjänsteinnehavare med befogenhet beslutar; beredaren beslutar inte.',
    en: 'The decision belongs to the office holder with the power; the preparer does not decide.',
  },
  'wrong-credentials': {
    fi: 'Sähköpostiosoite tai salasana on väärä.',
    sv: 'E-postadressen eller lösenordet är fel.',
    en: 'The e-mail address or the password is wrong.',
  },
  'password-common': {
    fi: 'Salasana on niin yleinen, että se arvattaisiin. Valitse toinen, esimerkiksi neljä sanaa peräkkäin.',
    sv: 'Lösenordet är så vanligt att det kan gissas. Välj ett annat, till exempel fyra ord efter varandra.',
    en: 'The password is so common that it would be guessed. Choose another, for example four words in a row.',
  },
  'link-not-valid': {
    fi: 'Linkki ei ole enää voimassa: se on käytetty, vanhentunut tai korvattu uudella.',
    sv: 'Länken gäller inte längre: den är använd, har gått ut eller har ersatts med en ny.',
    en: 'The link is no longer valid: it was used, has expired or was replaced by a newer one.',
  },
  'email-in-use': {
    fi: 'Osoitteella on jo tunnus.',
    sv: 'Adressen har redan ett konto.',
    en: 'This address already has an account.',
  },
  'email-needed': {
    fi: 'Anna sähköpostiosoitteesi ja nimesi: kutsussa niitä ei ollut.',
    sv: 'Ange din e-postadress och ditt namn: de fanns inte i inbjudan.',
    en: 'Give your e-mail address and your name: the invitation did not hold them.',
  },
  'role-not-of-kind': {
    fi: 'Rooli ei kuulu tällaiseen organisaatioon.',
    sv: 'Rollen hör inte till en sådan organisation.',
    en: 'This role does not belong to this kind of organisation.',
  },
  'role-needs-administrator': {
    fi: 'Tähän rooliin kutsuu ylläpitäjä, jotta kukaan ei valitse itselleen vahvistajaa.',
    sv: 'Till denna roll bjuder administratören in, så att ingen väljer den som ska bekräfta de egna besluten.',
    en: 'The administrator invites to this role, so that nobody picks the person who confirms their own acts.',
  },
  'business-id-taken': {
    fi: 'Yritys on jo rekisteröitynyt. Pyydä kutsu yrityksesi pääkäyttäjältä.',
    sv: 'Företaget är redan registrerat. Be företagets huvudanvändare om en inbjudan.',
    en: 'The company has already registered. Ask its main user for an invitation.',
  },
  'business-id-unsound': {
    fi: 'Y-tunnuksen tarkistusnumero ei täsmää. Tarkista tunnus.',
    sv: 'FO-numrets kontrollsiffra stämmer inte. Kontrollera numret.',
    en: 'The check digit of the business ID does not match. Please check it.',
  },
  'last-administrator': {
    fi: 'Viimeistä ylläpitäjää ei voi poistaa käytöstä. Kutsu ensin toinen.',
    sv: 'Den sista administratören kan inte stängas av. Bjud först in en annan.',
    en: 'The last administrator cannot be closed. Invite another one first.',
  },
  'last-owner': {
    fi: 'Yrityksen viimeistä pääkäyttäjää ei voi poistaa käytöstä. Kutsu ensin toinen.',
    sv: 'Företagets sista huvudanvändare kan inte stängas av. Bjud först in en annan.',
    en: 'The company’s last main user cannot be closed. Invite another one first.',
  },
  'already-closed': {
    fi: 'Tunnus on jo suljettu.',
    sv: 'Kontot är redan stängt.',
    en: 'The account is already closed.',
  },
});
