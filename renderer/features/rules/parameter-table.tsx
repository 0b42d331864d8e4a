/** The numbers of a rule with their ranges and sources; any can be held at a value of one's own. */
import { ActionIcon, Table } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import {
  formatSignificant,
  formatUnit,
  type Assumptions,
  type Parameter,
  type Rule,
} from '../../../models/index';
import { documentActions, useActiveScenario, useDocument } from '../../store/index';
import { documentGesture } from '../../store/document-gesture';
import { useMovedWords } from '../../store/moved-words';
import { useWords } from '../../store/words';
import { NumberEntry } from '../../ui/index';
import { withParameter } from './assumptions';
import { stepFor } from './step-for';
import styles from './rule-detail.module.css';
import { useSetTitle } from './use-set-title';

export interface ParameterTableProps {
  readonly rule: Rule;
  readonly assumptions: Assumptions;
}

export function ParameterTable({ rule, assumptions }: ParameterTableProps) {
  const { t } = useWords();
  if (rule.parameters.length === 0) {
    return <p className={styles.hint}>{t('app.rules.noParameters')}</p>;
  }
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby="rule-parameters">
        <Table className={styles.table} aria-labelledby="rule-parameters">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('app.rules.parameter')}</Table.Th>
              <Table.Th>{t('app.rules.unit')}</Table.Th>
              <Table.Th className={styles.number}>{t('app.rules.low')}</Table.Th>
              <Table.Th className={styles.number}>{t('app.rules.central')}</Table.Th>
              <Table.Th className={styles.number}>{t('app.rules.high')}</Table.Th>
              <Table.Th>{t('app.rules.yours')}</Table.Th>
              <Table.Th>{t('app.rules.source')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rule.parameters.map((parameter) => (
              <ParameterRow
                key={parameter.id}
                rule={rule}
                parameter={parameter}
                held={assumptions.parameters[`${rule.id}.${parameter.id}`]}
              />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <p className={styles.hint}>{t('app.rules.drawn')}</p>
    </>
  );
}

interface ParameterRowProps {
  readonly rule: Rule;
  readonly parameter: Parameter;
  /** The value that the set in hand holds it at; undefined while it is drawn. */
  readonly held: number | undefined;
}

function ParameterRow({ rule, parameter, held }: ParameterRowProps) {
  const { t, language } = useWords();
  const movedWords = useMovedWords();
  const scenario = useActiveScenario();
  const readOnly = useDocument((state) => state.readOnly);
  const title = useSetTitle();
  const { label, low, central, high, unit, source } = parameter;
  const show = (value: number) => formatSignificant(language, value);

  function hold(value: number | undefined): void {
    const key = value === undefined ? 'app.edits.parameterReset' : 'app.edits.parameter';
    const values = { parameter: label, rule: rule.title, value: show(value ?? central) };
    documentActions().edit(key, values, (document) =>
      withParameter(document, scenario.id, title, `${rule.id}.${parameter.id}`, value),
    );
  }

  return (
    <Table.Tr className={held === undefined ? undefined : styles.held}>
      <Table.Td>{label}</Table.Td>
      <Table.Td className={styles.quiet}>
        {unit === '1' ? t('app.rules.pureNumber') : formatUnit(t, unit)}
      </Table.Td>
      <Table.Td className={styles.number}>{show(low)}</Table.Td>
      <Table.Td className={styles.number}>{show(central)}</Table.Td>
      <Table.Td className={styles.number}>{show(high)}</Table.Td>
      <Table.Td>
        <div className={styles.yours} data-testid={`parameter-${rule.id}.${parameter.id}`}>
          <NumberEntry
            {...documentGesture}
            movedWords={movedWords}
            label={t('app.rules.yoursOf', { label })}
            value={held ?? central}
            min={low}
            max={high}
            step={stepFor(low, high)}
            width={6}
            disabled={readOnly}
            onCommit={hold}
          />
          {held !== undefined && (
            <ActionIcon
              variant="subtle"
              aria-label={t('app.rules.yoursReset', { label })}
              disabled={readOnly}
              onClick={() => hold(undefined)}
            >
              <IconArrowBackUp size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      </Table.Td>
      <Table.Td className={styles.quiet} title={source.finding}>
        {source.cite}
      </Table.Td>
    </Table.Tr>
  );
}
