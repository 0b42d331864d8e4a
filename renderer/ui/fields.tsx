/** Fields for words and choices; words are handed over when they are done, not by letter. */
import { Select, TextInput } from '@mantine/core';
import { useDraft } from './use-draft';

interface FieldProps {
  /** Ready-made label. */
  readonly label: string;
  /** Ready-made help under the label. */
  readonly help?: string | undefined;
  /** Ready-made sentence on what is wrong. */
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  /** Ready-made words in the empty field. */
  readonly placeholder?: string | undefined;
  /** Most characters. */
  readonly maxLength?: number | undefined;
  /** The text, different from `value`, after Enter or when the field is left. */
  readonly onCommit: (value: string) => void;
}

/** One line of words; Escape takes back what was typed. */
export function TextField({ label, help, value, onCommit, ...rest }: TextFieldProps) {
  const draft = useDraft(value, onCommit);
  return (
    <TextInput
      label={label}
      description={help}
      value={draft.shown}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.commit}
      {...draft.mark}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit();
        if (event.key === 'Escape') draft.cancel();
      }}
      {...withoutUndefined(rest)}
    />
  );
}

export interface SelectFieldProps extends FieldProps {
  readonly value: string;
  /** Ready-made choices. */
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One choice of several. */
export function SelectField({ label, help, value, options, onChange, ...rest }: SelectFieldProps) {
  return (
    <Select
      label={label}
      description={help}
      data={[...options]}
      value={value}
      allowDeselect={false}
      searchable={options.length > 9}
      onChange={(chosen) => {
        if (chosen !== null && chosen !== value) onChange(chosen);
      }}
      {...withoutUndefined(rest)}
    />
  );
}

type Defined<Props> = { [Key in keyof Props]?: Exclude<Props[Key], undefined> };

/** Mantine tells "not given" from "given as undefined". */
function withoutUndefined<Props extends object>(props: Props): Defined<Props> {
  return Object.fromEntries(
    Object.entries(props).filter(([, value]) => value !== undefined),
  ) as Defined<Props>; // the entries of Props without those that are undefined
}
