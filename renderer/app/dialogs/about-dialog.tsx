/** What the app is, and which versions of what it runs on. */
import { Table, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { desk } from '../../platform/index';
import { useModel, useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';
import { LicenceList } from './licence-list';
import { PolicyNote } from './policy-note';
import { usePolicies } from './use-policies';

/** What main and the browser call what they run on; programs keep their own names. */
const NAMED = {
  app: 'shell.about.app',
  system: 'shell.about.system',
  browser: 'shell.about.browserName',
} as const;

export function AboutDialog({ answer }: AnswerProps<'about'>) {
  const { t } = useWords();
  const model = useModel();
  const policies = usePolicies();
  const [versions, setVersions] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    desk.versions().then(setVersions, () => undefined); // without them the table stays empty
  }, []);

  return (
    <Dialog title={t('shell.about.title')} onClose={() => answer(undefined)}>
      <Text>{t('shell.about.body')}</Text>
      <Text>{t('shell.about.model', { title: model.title, version: model.version })}</Text>
      <Text>{t('shell.about.licence')}</Text>
      <Text>{t('shell.about.map')}</Text>
      <Text>{t('shell.about.network')}</Text>
      {desk.edition === 'browser' && <Text>{t('shell.about.browser')}</Text>}
      <Table aria-label={t('shell.about.versions')}>
        <Table.Tbody>
          {Object.entries(versions).map(([name, version]) => (
            <Table.Tr key={name}>
              <Table.Th scope="row">
                {name in NAMED ? t(NAMED[name as keyof typeof NAMED]) : name}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{version}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <PolicyNote policies={policies} />
      <LicenceList />
    </Dialog>
  );
}
