import 'i18next';
import type { fi as adviser } from '../adviser/words/fi';
import type { fi as auth } from './auth/fi';
import type { fi as common } from './common/fi';
import type { fi as evaluation } from '../evaluation/words/fi';
import type { fi as officer } from '../officer/words/fi';
import type { fi as pilot } from '../pilot/words/fi';
import type { fi as reviews } from '../reviews/words/fi';
import type { fi as supplier } from '../supplier/words/fi';
import type { fi as tender } from '../tender/words/fi';
import type { fi as timeline } from '../timeline/words/fi';
import type { fi as award } from '../tender/award/words/fi';
import type { fi as people } from '../people/words/fi';
import type { fi as inbox } from '../inbox/words/fi';
import type { fi as admin } from '../admin/words/fi';
import type { fi as network } from '../network/words/fi';
import type { fi as afterwards } from '../supplier/after/words/fi';

type Words<Shape> = { readonly [K in keyof Shape]: Shape[K] extends string ? string : Words<Shape[K]> };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    // One line per area: `officer: Words<typeof officer>`.
    resources: {
      common: Words<typeof common>;
      auth: Words<typeof auth>;
      officer: Words<typeof officer>;
      adviser: Words<typeof adviser>;
      tender: Words<typeof tender>;
      timeline: Words<typeof timeline>;
      award: Words<typeof award>;
      evaluation: Words<typeof evaluation>;
      pilot: Words<typeof pilot>;
      reviews: Words<typeof reviews>;
      supplier: Words<typeof supplier>;
      people: Words<typeof people>;
      inbox: Words<typeof inbox>;
      admin: Words<typeof admin>;
      network: Words<typeof network>;
      afterwards: Words<typeof afterwards>;
    };
  }
}
