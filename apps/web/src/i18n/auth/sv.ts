import type { Catalogue } from '../catalogue';
import type { fi } from './fi';

export const sv = {
  email: 'E-post',
  password: 'Lösenord',
  newPassword: 'Nytt lösenord',
  passwordHint: 'Minst 12 tecken. En lång mening är ett bra lösenord.',
  name: 'Namn',
  language: 'Kontaktspråk',
  showPassword: 'Visa lösenordet',
  signIn: {
    title: 'Logga in', lead: 'Stadens, företagets och den sakkunnigas koder fungerar på samma ställe.',
    wrong: 'E-postadressen eller lösenordet är fel. Kontrollera båda och försök igen.',
    forgot: 'Jag har glömt mitt lösenord', register: 'Registrera företaget', noAccount: 'Har du inget konto?',
    invited: 'Stadens anställda och sakkunniga får sitt konto genom en inbjudan. Företaget registrerar sig självt.',
    ended: 'Sessionen har gått ut. Logga in på nytt så kommer du tillbaka till samma sida.',
  },
  forgot: {
    title: 'Glömt lösenord', lead: 'Vi skickar en länk till din e-post. Med den kan du välja ett nytt lösenord.', send: 'Skicka länken',
    sent: 'Se efter i din e-post', sentText: 'Om adressen har ett konto är länken på väg. Den gäller i en timme.', back: 'Tillbaka till inloggningen',
  },
  reset: { title: 'Välj ett nytt lösenord', save: 'Byt lösenord', done: 'Lösenordet är bytt. Logga nu in med det nya.' },
  invitation: {
    title: 'Ta emot inbjudan', lead: '{organisation} har bjudit in dig att använda Innopolku.', accept: 'Ta kontot i bruk',
    expired: 'Inbjudan gäller inte längre', expiredText: 'Be den som bjöd in dig om en ny inbjudan.',
  },
  register: {
    title: 'Registrera företaget', lead: 'Ett registrerat företag kan delta i marknadsdialogen, ställa frågor och lämna anbud. Tjänsten är avgiftsfri.',
    company: 'Företag', companyName: 'Företagets namn', businessId: 'FO-nummer', businessIdHint: 'I formen 1234567-8', city: 'Hemort',
    languages: 'Språk som företaget använder', person: 'Kontaktperson', personHint: 'Du blir företagets huvudanvändare. Du kan bjuda in kolleger senare.',
    submit: 'Registrera företaget', oneLanguage: 'Välj minst ett språk.',
  },
  accessibility: {
    title: 'Tillgänglighetsutlåtande',
    about: 'Utlåtandet gäller tjänsten Innopolku. Tjänsten omfattas av lagen om tillhandahållande av digitala tjänster (306/2019), och målet är nivå AA i WCAG 2.2.',
    state: 'Hur tillgänglig tjänsten är',
    stateText: 'Sidorna har granskats automatiskt på alla tre språken och kan användas med tangentbord. Någon bedömning med användare och skärmläsare har inte gjorts ännu, och därför påstår vi inte att tjänsten uppfyller alla krav.',
    known: 'Kända brister',
    known1: 'Bilagor som städer och företag själva lägger till är inte alltid tillgängliga.',
    known2: 'Handlingarna görs som taggade PDF-filer, men det har inte konstaterats att de uppfyller kraven i PDF/UA.',
    feedback: 'Ge respons', feedbackText: 'Berätta om något inte fungerar eller om du inte får någon uppgift. Vi svarar inom två veckor om du ger en e-postadress.',
    feedbackField: 'Vad fungerar inte?', feedbackEmail: 'E-post för svar', feedbackSend: 'Skicka respons',
    thanks: 'Tack för responsen', thanksText: 'Responsen har sparats. Om du gav en e-postadress svarar vi till den.',
    supervisor: 'Tillsyn',
    supervisorText: 'Om svaret inte räcker eller du inte får det inom två veckor kan du begära utredning eller anföra klagan hos tillsynsmyndigheten: Transport- och kommunikationsverket Traficom, tillganglighetskrav.fi.',
  },
  privacy: {
    title: 'Dataskydd',
    p1: 'Innopolku behandlar namn, e-postadress, organisation och åtgärder i tjänsten för personer som deltar i en upphandling, eftersom lagen förpliktar den upphandlande enheten att dokumentera upphandlingen.',
    p2: 'Personuppgiftsansvarig är den stad vars upphandling du deltar i. Begär dina uppgifter eller rättelse av dem hos stadens registratorskontor.',
    p3: 'Tjänsten använder bara en kaka: inloggningens session. Besökare följs inte.',
  },
} satisfies Catalogue<typeof fi>;
