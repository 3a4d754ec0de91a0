import { BusinessIdSchema, businessIdIsSound } from './business-id';

describe('business id', () => {
  it.each(['0209602-6', '0187690-1', '9910001-9', '9910005-1', 'SE556677889901'])('%s is sound', (id) =>
    expect(businessIdIsSound(id)).toBe(true),
  );
  it.each(['0209602-5', '9910001-0'])('%s has a wrong check digit', (id) => expect(businessIdIsSound(id)).toBe(false));
  it.each(['0209602', '02096026', '209602-6', 'abc', ''])('«%s» is malformed', (id) =>
    expect(BusinessIdSchema.safeParse(id).success).toBe(false),
  );
});
