/** A few things to choose from, each with a box; what is chosen keeps the order in which it was. */
import { Checkbox } from '@mantine/core';
import styles from './lesson-view.module.css';

export interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly {
    readonly id: Id;
    readonly label: string;
    /** Said below its label. */
    readonly hint?: string | undefined;
  }[];
  readonly chosen: readonly Id[];
  readonly onChoose: (chosen: readonly Id[]) => void;
  readonly testId: string;
}

export function Choices<Id extends string>(props: ChoicesProps<Id>) {
  const { label, hint, options, chosen, onChoose, testId } = props;
  return (
    <Checkbox.Group label={label} description={hint} value={[...chosen]}>
      <div className={styles.checks} data-testid={testId}>
        {options.map((option) => (
          <Checkbox
            key={option.id}
            size="xs"
            value={option.id}
            label={placed(option.label, chosen.indexOf(option.id))}
            description={option.hint}
            data-testid={`${testId}-${option.id}`}
            onChange={(event) =>
              onChoose(
                event.currentTarget.checked
                  ? [...chosen, option.id]
                  : chosen.filter((id) => id !== option.id),
              )
            }
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}

/** With its place in the order, where there is one. */
function placed(label: string, at: number): string {
  return at < 0 ? label : `${at + 1}. ${label}`;
}
