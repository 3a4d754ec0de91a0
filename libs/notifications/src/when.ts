import { formatDateTime, type Locale } from '@app/kernel';
import type { Vars } from './define-notification';

/** An instant among a message's values, as it is written; '' where there is none. */
export const when = (at: Vars[string] | undefined, locale: Locale): string => (typeof at === 'string' ? formatDateTime(at, locale) : '');
