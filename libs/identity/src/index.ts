export { policy } from './policy';
