/** Says that a file was saved under another version of the model, and what that changes. */
import { Button, Group, Table } from '@mantine/core';
import { useState } from 'react';
import type { BlowbackDocument } from '../../../models/index';
import { useDocument, useResults } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { isNewer, modelChanges } from '../files/model-changes';
import classes from './frame.module.css';

/** Rows of the table; the changes are sorted by size. */
const SHOWN = 10;

export function ModelBanner() {
  const { t } = useWords();
  const model = useModel();
  const session = useDocument((state) => state.session);
  const opened = useDocument((state) =>
    state.savedText === undefined || state.readOnly ? undefined : state.document,
  );
  const [hidden, setHidden] = useState<number>();
  const [comparing, setComparing] = useState(false);
  const was = opened?.model.version ?? model.version;
  if (opened === undefined || was === model.version || hidden === session) return null;

  const sentence = isNewer(was, model.version) ? 'shell.model.newer' : 'shell.model.changed';
  return (
    <section
      className={classes.banner}
      aria-label={t('shell.model.compare')}
      data-testid="model-banner"
    >
      <Group justify="space-between">
        <span>{t(sentence, { was, now: model.version })}</span>
        <Group gap="xs">
          <Button size="xs" variant="default" onClick={() => setComparing(!comparing)}>
            {t('shell.model.compare')}
          </Button>
          <Button size="xs" variant="default" onClick={() => setHidden(session)}>
            {t('shell.model.dismiss')}
          </Button>
        </Group>
      </Group>
      {comparing && <Changes document={opened} />}
    </section>
  );
}

function Changes({ document }: { readonly document: BlowbackDocument }) {
  const words = useWords();
  const { t } = words;
  const model = useModel();
  const results = useResults((state) => state);
  const changes = modelChanges(document, model, results);
  if (changes.length === 0) return <p>{t('shell.model.same')}</p>;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('shell.model.scenario')}</Table.Th>
          <Table.Th>{t('shell.model.outcome')}</Table.Th>
          <Table.Th ta="right">{t('shell.model.then')}</Table.Th>
          <Table.Th ta="right">{t('shell.model.now')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {changes.slice(0, SHOWN).map(({ scenario, label, unit, decimals, then, now }) => (
          <Table.Tr key={`${scenario} ${label}`}>
            <Table.Td>{scenario}</Table.Td>
            <Table.Td>
              {label} ({unit})
            </Table.Td>
            <Table.Td ta="right">{words.number(then, decimals)}</Table.Td>
            <Table.Td ta="right">{words.number(now, decimals)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
