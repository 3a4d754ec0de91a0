import { textIn, type Locale, type Text } from '@app/kernel';
import { letter, type Paragraph } from './letter';
import { HERE, type Letter } from './write-mail';

interface Copy {
  readonly subject: string;
  readonly paragraphs: readonly Paragraph[];
}

interface Invited {
  readonly name: string;
  readonly organisation: Text;
  readonly secret: string;
}

/** The invitation to use the service on behalf of an organisation. */
export function invitationLetter(locale: Locale, { name, organisation, secret }: Invited): Letter {
  const of = textIn(organisation, locale);
  const link = `${HERE}/invitations/${secret}`;
  const copy: Record<Locale, Copy> = {
    fi: {
      subject: `Kutsu Innopolkuun: ${of}`,
      paragraphs: [
        `Hei ${name}`,
        `${of} on lisännyt sinut Innopolkuun, jossa innovatiiviset hankinnat valmistellaan, kilpailutetaan ja kokeillaan.`,
        { link, words: 'Ota kutsu vastaan ja valitse salasana' },
        'Linkki toimii kerran ja on voimassa 14 päivää. Jos et odottanut kutsua, voit jättää tämän viestin huomiotta.',
      ],
    },
    sv: {
      subject: `Inbjudan till Innopolku: ${of}`,
      paragraphs: [
        `Hej ${name}`,
        `${of} har lagt till dig i Innopolku, där innovativa upphandlingar bereds, konkurrensutsätts och prövas.`,
        { link, words: 'Ta emot inbjudan och välj ett lösenord' },
        'Länken fungerar en gång och gäller i 14 dagar. Om du inte väntade dig en inbjudan kan du bortse från detta meddelande.',
      ],
    },
    en: {
      subject: `Invitation to Innopolku: ${of}`,
      paragraphs: [
        `Dear ${name}`,
        `${of} has added you to Innopolku, where innovative procurements are prepared, tendered and piloted.`,
        { link, words: 'Accept the invitation and choose a password' },
        'The link works once and is valid for 14 days. If you were not expecting an invitation, you can ignore this message.',
      ],
    },
  };
  return drawn(locale, copy);
}

/** The link with which someone who forgot their password chooses a new one. */
export function resetLetter(locale: Locale, { name, secret }: { name: string; secret: string }): Letter {
  const link = `${HERE}/reset-password/${secret}`;
  const copy: Record<Locale, Copy> = {
    fi: {
      subject: 'Uusi salasana Innopolkuun',
      paragraphs: [
        `Hei ${name}`,
        'Tunnuksellesi pyydettiin uutta salasanaa.',
        { link, words: 'Valitse uusi salasana' },
        'Linkki toimii kerran ja on voimassa tunnin. Jos et pyytänyt sitä, nykyinen salasanasi pysyy voimassa eikä sinun tarvitse tehdä mitään.',
      ],
    },
    sv: {
      subject: 'Nytt lösenord till Innopolku',
      paragraphs: [
        `Hej ${name}`,
        'Ett nytt lösenord har begärts för ditt konto.',
        { link, words: 'Välj ett nytt lösenord' },
        'Länken fungerar en gång och gäller i en timme. Om du inte begärde den gäller ditt nuvarande lösenord och du behöver inte göra något.',
      ],
    },
    en: {
      subject: 'New password for Innopolku',
      paragraphs: [
        `Dear ${name}`,
        'A new password was requested for your account.',
        { link, words: 'Choose a new password' },
        'The link works once and is valid for one hour. If you did not request it, your present password stays in force and you need do nothing.',
      ],
    },
  };
  return drawn(locale, copy);
}

/** Someone registered with an address that has an account already: only its owner is told. */
export function accountExistsLetter(locale: Locale): Letter {
  const link = `${HERE}/signin`;
  const copy: Record<Locale, Copy> = {
    fi: {
      subject: 'Sinulla on jo tunnus Innopolussa',
      paragraphs: [
        'Tällä sähköpostiosoitteella yritettiin rekisteröidä yritys Innopolkuun. Osoitteella on jo tunnus, joten uutta ei luotu.',
        { link, words: 'Kirjaudu sisään' },
        'Jos olet unohtanut salasanasi, voit pyytää uuden kirjautumissivulla.',
      ],
    },
    sv: {
      subject: 'Du har redan ett konto i Innopolku',
      paragraphs: [
        'Någon försökte registrera ett företag i Innopolku med denna e-postadress. Adressen har redan ett konto, så inget nytt skapades.',
        { link, words: 'Logga in' },
        'Om du har glömt ditt lösenord kan du begära ett nytt på inloggningssidan.',
      ],
    },
    en: {
      subject: 'You already have an Innopolku account',
      paragraphs: [
        'Someone tried to register a company in Innopolku with this e-mail address. The address already has an account, so no new one was made.',
        { link, words: 'Sign in' },
        'If you have forgotten your password, you can request a new one on the sign-in page.',
      ],
    },
  };
  return drawn(locale, copy);
}

const drawn = (locale: Locale, copy: Record<Locale, Copy>): Letter => letter(locale, copy[locale].subject, copy[locale].paragraphs);
