/** The address of one criterion of one tender inside the workspace. */
export const placeOf = (label: string, criterion: string): string =>
  `?tender=${encodeURIComponent(label)}&criterion=${encodeURIComponent(criterion)}`;
