import { createTransport } from 'nodemailer';
import type { MailTransport } from './send-waiting-mails';

/** A mail server named by its address, `smtp://user:password@host:port`. */
export const makeMailTransport = (smtpUrl: string): MailTransport => createTransport(smtpUrl);
