/** Every package that is part of the app, with its licence; the texts can be unfolded. */
import { Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../../store/words';
import { fetchLicences, type LicenceNotice } from './fetch-licences';
import classes from './licence-list.module.css';

export function LicenceList() {
  const { t } = useWords();
  const [notices, setNotices] = useState<readonly LicenceNotice[]>();
  useEffect(() => {
    fetchLicences().then(setNotices, () => setNotices([]));
  }, []);
  if (notices === undefined) return null;
  if (notices.length === 0) return <Text>{t('shell.about.noLicences')}</Text>;
  return (
    <details className={classes.all} data-testid="licences">
      <summary>{t('shell.about.licences', { count: notices.length })}</summary>
      <ul className={classes.list}>
        {notices.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>{`${name} ${version} · ${licence}`}</summary>
              <pre className={classes.text}>{text === '' ? t('shell.about.noText') : text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}
