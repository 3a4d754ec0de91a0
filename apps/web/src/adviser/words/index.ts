import { addArea } from '../../i18n';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

addArea('adviser', { fi, sv, en });
