import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HeadActions } from '../officer/case-frame';
import { useMe } from '../session/me';
import { Button } from '../ui';
import { MeasureDialog } from './measure-dialog';
import { isUnderWay, type Pilot } from './pilot-data';

export const mayMeasure = (roles: readonly string[] | undefined): boolean =>
  roles?.some((role) => role === 'officer' || role === 'need_owner') === true;

/** The primary act of a running pilot, at the right of the case's title. */
export function MeasureButton({ pilot }: { pilot: Pilot }) {
  const { t } = useTranslation('pilot');
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (!isUnderWay(pilot) || !mayMeasure(me?.roles)) return null;
  return (
    <>
      <HeadActions>
        <Button variant="primary" onClick={() => setOpen(true)}>
          {t('measure.new')}
        </Button>
      </HeadActions>
      {open && <MeasureDialog pilot={pilot} onClose={() => setOpen(false)} />}
    </>
  );
}
