import { LOCALES, RoleSchema } from '@app/kernel';
import { z } from 'zod';

/** The smallest pieces of a case script, format `innopolku-case/1`. Unknown fields are errors everywhere. */

export const ScriptId = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);
export const ScriptDay = z.iso.date();
/** Helsinki wall clock, `2027-06-16 12:00[:01]` or `start+3d 09:15`. */
export const ScriptTime = z.string().regex(/^(\d{4}-\d{2}-\d{2}|start\+\d+d) \d{2}:\d{2}(:\d{2})?$/);
export const Euro = z.number().min(0);
const words = z.string().min(1);
export const ScriptLocale = z.enum(LOCALES);
export const ScriptText3 = z.strictObject({ fi: words, sv: words, en: words });
export const ScriptText = z.strictObject({ fi: words.optional(), sv: words.optional(), en: words.optional() });
/** A person, or several who must act together, in the order in which they confirm. */
export const Who = z.union([ScriptId, z.array(ScriptId).min(2)]);

/** Something that somebody does at a moment: the two fields that make an object an act. */
export const when = { at: ScriptTime, by: Who };
export const PlainAct = z.strictObject(when);
export const ActWithText = z.strictObject({ ...when, text: ScriptText });

export const Organisation = z.strictObject({
  id: ScriptId,
  kind: z.enum(['buyer', 'supplier', 'network']),
  name: ScriptText,
  city: words,
  languages: z.array(ScriptLocale),
  business_id: z
    .string()
    .regex(/^\d{7}-\d$/)
    .optional(),
  size: z.enum(['micro', 'small', 'medium', 'large']).optional(),
  nuts: words.optional(),
});

export const Person = z.strictObject({
  id: ScriptId,
  name: words,
  organisation: ScriptId,
  roles: z.array(RoleSchema).min(1),
  language: ScriptLocale,
  email: words,
  skills: z.array(words).optional(),
});

export const Source = z.strictObject({
  id: ScriptId,
  title: words,
  publisher: words,
  used_for: words,
  date: words.optional(),
  url: words.optional(),
});
