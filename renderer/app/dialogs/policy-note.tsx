/** What an institution has set on this computer, where that stands, and what is wrong with it. */
import { Alert, Text } from '@mantine/core';
import type { Policies } from '../../platform/index';
import { useWords } from '../../store/words';

export function PolicyNote({ policies }: { readonly policies: Policies | undefined }) {
  const { t } = useWords();
  if (policies === undefined) return null;
  const { path, found, faults, lessonFolder, portable } = policies;
  return (
    <>
      {found && (
        <Alert
          variant="light"
          color={faults.length === 0 ? 'blue' : 'orange'}
          title={t('shell.policies.title')}
          data-testid="policies"
        >
          <Text size="sm">{t('shell.policies.from', { path })}</Text>
          {lessonFolder !== undefined && (
            <Text size="sm">{t('shell.policies.lessons', { folder: lessonFolder })}</Text>
          )}
          {faults.map(({ kind, detail }) => (
            <Text size="sm" key={`${kind} ${detail}`}>
              {t(`shell.policies.fault.${kind}`, { path, detail })}
            </Text>
          ))}
        </Alert>
      )}
      {portable !== undefined && (
        <Text size="sm">{t('shell.policies.portable', { folder: portable })}</Text>
      )}
    </>
  );
}
