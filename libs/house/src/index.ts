export { house, policy, commandNamed, reactionNamed, reactionsTo } from './house';
export { bootProblems } from './boot-problems';
