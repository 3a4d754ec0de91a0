import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n';
import { Button, Icon } from '../ui';
import { fileHref, type TenderFile } from './files';

interface FileListProps {
  readonly files: readonly TenderFile[];
  readonly onRemove?: (id: string) => void;
}

/** Files by name and size; with `onRemove` they can be taken away. */
export function FileList({ files, onRemove }: FileListProps) {
  const { t } = useTranslation('supplier');
  const f = useFormat();
  if (files.length === 0) return <p className="muted">{t('files.none')}</p>;
  return (
    <ul className="stack stack-small">
      {files.map(({ id, name, size }) => (
        <li key={id} className="row">
          <Icon name="file" />
          <a href={fileHref(id)} download={name}>
            {name}
          </a>
          <span className="small muted">{f.number(Math.ceil(size / 1024), 0)} kB</span>
          {onRemove && (
            <Button small variant="quiet" onClick={() => onRemove(id)}>
              {t('files.remove', { name })}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
