/** bigint arrives as a string; every amount of the house fits a number exactly. */
export const cents = { from: (stored: string) => Number(stored), to: (value: number) => value };
