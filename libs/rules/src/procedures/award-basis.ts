import type { Text3 } from '@app/kernel';

/** On what the award may rest: 2014/24/EU art. 67, and 30(1) and 31(1) where only the best ratio will do. */
export const anyBasis: Text3 = {
  fi: 'hinta, kustannukset tai hinta-laatusuhde',
  sv: 'pris, kostnad eller pris–kvalitetsförhållande',
  en: 'price, cost or price–quality ratio',
};
export const bestRatioOnly: Text3 = {
  fi: 'vain paras hinta-laatusuhde',
  sv: 'endast bästa pris–kvalitetsförhållande',
  en: 'best price–quality ratio only',
};
export const ownBasis: Text3 = {
  fi: 'kaupunki kuvaa perusteensa itse',
  sv: 'staden beskriver själv sina grunder',
  en: 'the city describes its own basis',
};
