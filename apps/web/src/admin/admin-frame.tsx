import { useTranslation } from 'react-i18next';
import { Outlet } from 'react-router';
import { useMe } from '../session/me';
import { PageHead, Tabs, Work } from '../ui';
import './words';

/** The administrator's pages: organisations with their people, and a demonstration's clock. */
export function Component() {
  const { t } = useTranslation('admin');
  const me = useMe();
  return (
    <>
      <PageHead title={t('title')}>
        <Tabs
          label={t('title')}
          tabs={[
            { to: '/app/admin', label: t('organisations'), end: true },
            ...(me?.demo ? [{ to: '/app/admin/clock', label: t('clock.title') }] : []),
          ]}
        />
      </PageHead>
      <Work>
        <Outlet />
      </Work>
    </>
  );
}
