/** Acts whose part of the product does not exist and has no address to try: patterns of their paths, and why. */
const NOT_YET: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^\/dialogue\/advice\//, 'an expert cannot be asked for advice yet'],
  [/^\/tender\/rounds\/[^/]+\/(invitation|negotiations|abnormally_low|replacement)/, 'stages between rounds cannot be played yet'],
  [/^\/award_notice$/, 'the award notice is not made yet'],
  [/^\/lessons\//, 'lessons cannot be published yet'],
];

/** Why an act cannot be played at all; undefined where it can be tried. */
export const whyNotYet = (path: string): string | undefined => NOT_YET.find(([pattern]) => pattern.test(path))?.[1];
