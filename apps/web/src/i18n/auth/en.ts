import type { Catalogue } from '../catalogue';
import type { fi } from './fi';

export const en = {
  email: 'E-mail',
  password: 'Password',
  newPassword: 'New password',
  passwordHint: 'At least 12 characters. A long sentence makes a good password.',
  name: 'Name',
  language: 'Language of contact',
  showPassword: 'Show password',
  signIn: {
    title: 'Sign in', lead: 'Cities, companies and experts all sign in here.',
    wrong: 'The e-mail or the password is wrong. Check both and try again.',
    forgot: 'I have forgotten my password', register: 'Register a company', noAccount: 'No account?',
    invited: 'City staff and experts get an account by invitation. Companies register themselves.',
    ended: 'The session has ended. Sign in again to return to the same page.',
  },
  forgot: {
    title: 'Forgotten password', lead: 'We will send a link to your e-mail. With it you can set a new password.', send: 'Send the link',
    sent: 'Check your e-mail', sentText: 'If the address has an account, the link is on its way. It is valid for one hour.', back: 'Back to sign in',
  },
  reset: { title: 'Set a new password', save: 'Change password', done: 'The password has been changed. Sign in with the new one.' },
  invitation: {
    title: 'Accept the invitation', lead: '{organisation} has invited you to use Innopolku.', accept: 'Start using the account',
    expired: 'The invitation is no longer valid', expiredText: 'Ask the person who invited you for a new one.',
  },
  register: {
    title: 'Register a company', lead: 'A registered company can take part in market dialogue, ask questions and submit tenders. The service is free of charge.',
    company: 'Company', companyName: 'Company name', businessId: 'Business ID', businessIdHint: 'In the form 1234567-8', city: 'Domicile',
    languages: 'Languages the company uses', person: 'Contact person', personHint: 'You become the company’s administrator. You can invite colleagues later.',
    submit: 'Register the company', oneLanguage: 'Choose at least one language.',
  },
  accessibility: {
    title: 'Accessibility statement',
    about: 'This statement is about the Innopolku service. The Finnish Act on the Provision of Digital Services (306/2019) applies to it, and the aim is WCAG 2.2 level AA.',
    state: 'How accessible the service is',
    stateText: 'The pages have been checked automatically in all three languages and can be used by keyboard. No assessment with users and screen readers has been made yet, so we do not claim that the service meets every requirement.',
    known: 'Known shortcomings',
    known1: 'Attachments that cities and companies add themselves are not always accessible.',
    known2: 'Documents are made as tagged PDF files, but their conformance with PDF/UA has not been established.',
    feedback: 'Give feedback', feedbackText: 'Tell us if something does not work or some information is out of your reach. We answer within two weeks if you give an e-mail address.',
    feedbackField: 'What does not work?', feedbackEmail: 'E-mail for the answer', feedbackSend: 'Send feedback',
    thanks: 'Thank you for the feedback', thanksText: 'Your feedback has been saved. If you gave an e-mail address, we will answer to it.',
    supervisor: 'Supervision',
    supervisorText: 'If the answer is not enough or does not come within two weeks, you can ask for clarification or complain to the supervisory authority: the Finnish Transport and Communications Agency Traficom, webaccessibility.fi.',
  },
  privacy: {
    title: 'Privacy',
    p1: 'Innopolku processes the name, e-mail address, organisation and acts in the service of people who take part in a procurement, because the law obliges the contracting entity to document it.',
    p2: 'The controller is the city whose procurement you take part in. Ask the city’s registry for your data or its correction.',
    p3: 'The service uses one cookie only: the sign-in session. Visitors are not tracked.',
  },
} satisfies Catalogue<typeof fi>;
