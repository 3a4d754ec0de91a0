import { inAll, textIn, type Text } from '@app/kernel';
import { defineNotification } from '../define-notification';
import { toDialogue } from '../leads-to';
import { list, text } from '../payload';
import { when } from '../when';

export const slotRemoved = defineNotification({
  kind: 'slot.removed',
  on: 'dialogue.slot-removed',
  async address(em, fact) {
    const [slot]: { because: Text | null }[] = await em.query('SELECT removed_because AS because FROM dialogue.slot WHERE id = $1', [
      fact.payload.slotId,
    ]);
    return { to: list(fact.payload.personIds), vars: { at: text(fact.payload.at), ...inAll((l) => textIn(slot?.because, l)) } };
  },
  copy: {
    fi: (v) => ({
      title: 'Kaupunki perui tapaamisen',
      body: `Tapaaminen hankinnasta «${v.case}» ei toteudu ${when(v.at, 'fi')}. Syy: ${v.fi} Vapaat ajat ovat hankinnan sivulla.`,
    }),
    sv: (v) => ({
      title: 'Staden har ställt in mötet',
      body: `Mötet om «${v.case}» hålls inte ${when(v.at, 'sv')}. Skäl: ${v.sv} De lediga tiderna finns på upphandlingens sida.`,
    }),
    en: (v) => ({
      title: 'The city has called the meeting off',
      body: `The meeting about “${v.case}” will not be held on ${when(v.at, 'en')}. Reason: ${v.en} The free times are on the page of the procurement.`,
    }),
  },
  leadsTo: toDialogue,
});
