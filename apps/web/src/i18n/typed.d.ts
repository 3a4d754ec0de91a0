import 'i18next';
import type { fi as auth } from './auth/fi';
import type { fi as common } from './common/fi';

type Words<Shape> = { readonly [K in keyof Shape]: Shape[K] extends string ? string : Words<Shape[K]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    // One line per area: `officer: Words<typeof officer>`.
    resources: { common: Words<typeof common>; auth: Words<typeof auth> };
  }
}
