import { defineReasons } from '@app/kernel';

/** Refusals that any command can meet. */
export const platformReason = defineReasons('platform', {
  'not-allowed': {
    fi: 'Roolillasi ei voi tehdä tätä.',
    sv: 'Du kan inte göra detta i din roll.',
    en: 'Your role cannot do this.',
  },
  'stale-edit': {
    fi: 'Joku muu tallensi välissä. Näet molemmat versiot: valitse, kumpi jää voimaan.',
    sv: 'Någon annan sparade emellan. Du ser båda versionerna: välj vilken som gäller.',
    en: 'Someone else saved in between. You see both versions: choose which one stands.',
  },
  'key-reused': {
    fi: 'Samalla avaimella on jo lähetetty toisenlainen pyyntö.',
    sv: 'En annan begäran har redan skickats med samma nyckel.',
    en: 'A different request was already sent with this key.',
  },
  'too-many-tries': {
    fi: (p: { minutes: number }) => `Liian monta yritystä. Yritä uudelleen ${p.minutes} minuutin kuluttua.`,
    sv: (p: { minutes: number }) => `För många försök. Försök igen om ${p.minutes} minuter.`,
    en: (p: { minutes: number }) => `Too many attempts. Try again in ${p.minutes} minutes.`,
  },
  'foreign-origin': {
    fi: 'Pyyntö tuli toisesta osoitteesta, joten sitä ei suoritettu.',
    sv: 'Begäran kom från en annan adress och utfördes därför inte.',
    en: 'The request came from another site and was not carried out.',
  },
  'only-in-demonstration': {
    fi: 'Kelloa voi siirtää vain esittelyasennuksessa.',
    sv: 'Klockan kan flyttas bara i en demonstrationsinstallation.',
    en: 'The clock can be moved only in a demonstration installation.',
  },
  'clock-only-forward': {
    fi: 'Kello kulkee vain eteenpäin.',
    sv: 'Klockan går bara framåt.',
    en: 'The clock only moves forward.',
  },
});
