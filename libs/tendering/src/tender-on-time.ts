/** In time when received before the deadline: at the very instant it is late (2014/24/EU annex IV (a)). */
export const tenderIsOnTime = (receivedAt: Date, deadline: Date): boolean => receivedAt.getTime() < deadline.getTime();

/** How late, in milliseconds; 0 = at the very instant. */
export const lateBy = (receivedAt: Date, deadline: Date): number => Math.max(0, receivedAt.getTime() - deadline.getTime());
