import { inAll, WrongShape, type FieldProblem, type Text3 } from '@app/kernel';
import type { z } from 'zod';

const WORDS: Record<string, Text3> = {
  missing: { fi: 'Tieto puuttuu.', sv: 'Uppgiften saknas.', en: 'This is missing.' },
  'too-long': { fi: 'Teksti on liian pitkä.', sv: 'Texten är för lång.', en: 'The text is too long.' },
  'too-short': { fi: 'Teksti on liian lyhyt.', sv: 'Texten är för kort.', en: 'The text is too short.' },
  'too-big': { fi: 'Luku on liian suuri.', sv: 'Talet är för stort.', en: 'The number is too big.' },
  'too-small': { fi: 'Luku on liian pieni.', sv: 'Talet är för litet.', en: 'The number is too small.' },
  'unknown-field': { fi: 'Kenttää ei tunneta.', sv: 'Fältet är okänt.', en: 'This field is unknown.' },
  'wrong-format': { fi: 'Muoto on väärä.', sv: 'Formatet är fel.', en: 'The format is wrong.' },
  'wrong-value': { fi: 'Arvo ei käy.', sv: 'Värdet duger inte.', en: 'This value cannot be used.' },
};

function codeOf(issue: z.core.$ZodIssue): keyof typeof WORDS {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'missing' : 'wrong-value';
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array' ? 'too-long' : 'too-big';
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? (issue.minimum === 1 ? 'missing' : 'too-short') : 'too-small';
    case 'unrecognized_keys':
      return 'unknown-field';
    case 'invalid_format':
      return 'wrong-format';
    default:
      return 'wrong-value';
  }
}

/** What is wrong with an input, field by field, in words. Our own messages of refinements go along in English words. */
export function fieldProblems(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap((issue) => {
    const code = codeOf(issue);
    const paths = issue.code === 'unrecognized_keys' ? issue.keys.map((k) => [...issue.path, k]) : [issue.path];
    return paths.map((path) => ({ path: path.join('.'), code, text: WORDS[code] ?? inAll(() => code) }));
  });
}

/** U+0000, or half of a surrogate pair: neither can be stored by PostgreSQL nor written as UTF-8. */
const UNSTORABLE = /[\u0000\p{Surrogate}]/u;

/** Where such characters hide, in keys too. By a list of what is still to be looked at: input can be nested deeper than any stack. */
function unstorablePaths(input: unknown): string[] {
  const found: string[] = [];
  const left: { readonly value: unknown; readonly path: string }[] = [{ value: input, path: '' }];
  for (let next = left.pop(); next; next = left.pop()) {
    const { value, path } = next;
    if (typeof value === 'string' && UNSTORABLE.test(value)) found.push(path);
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (UNSTORABLE.test(key)) found.push(path);
      else left.push({ value: inner, path: path.length > LONGEST_PATH ? path : path ? `${path}.${key}` : key });
    }
  }
  return found;
}

/** Longer names of a place help nobody, and deep nesting would make them grow without end. */
const LONGEST_PATH = 500;

/** Parses an input with its schema, or throws WrongShape with every field. */
export function parseShape<S extends z.ZodType>(schema: S, input: unknown): z.infer<S> {
  const unstorable = unstorablePaths(input);
  if (unstorable.length)
    throw new WrongShape(unstorable.map((path) => ({ path, code: 'wrong-value', text: WORDS['wrong-value'] ?? inAll(() => '') })));
  const read = schema.safeParse(input, { reportInput: true });
  if (!read.success) throw new WrongShape(fieldProblems(read.error));
  return read.data;
}
