import 'i18next';
import type { fi as auth } from './auth/fi';
import type { fi as common } from './common/fi';
import type { fi as officer } from '../officer/words/fi';
import type { fi as reviews } from '../reviews/words/fi';
import type { fi as supplier } from '../supplier/words/fi';
import type { fi as tender } from '../tender/words/fi';

type Words<Shape> = { readonly [K in keyof Shape]: Shape[K] extends string ? string : Words<Shape[K]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    // One line per area: `officer: Words<typeof officer>`.
    resources: {
      common: Words<typeof common>;
      auth: Words<typeof auth>;
      officer: Words<typeof officer>;
      tender: Words<typeof tender>;
      reviews: Words<typeof reviews>;
      supplier: Words<typeof supplier>;
    };
  }
}
