/** A field whose words are handed over as they are typed: one line, or as many as it takes. */
import { Textarea, TextInput } from '@mantine/core';
import { useTyped } from './use-typed';

export interface TypedFieldProps {
  readonly id?: string | undefined;
  readonly testId?: string | undefined;
  /** Ready-made label. */
  readonly label: string;
  /** Ready-made help under the label. */
  readonly help?: string | undefined;
  /** Ready-made words in the empty field. */
  readonly placeholder?: string | undefined;
  readonly value: string;
  readonly readOnly?: boolean | undefined;
  /** Most characters. */
  readonly maxLength?: number | undefined;
  /** Lines of a long text at first; it grows with the words. One line where absent. */
  readonly rows?: number | undefined;
  /** With every key. */
  readonly onType: (text: string) => void;
  /** When the field is left. */
  readonly onDone: () => void;
}

export function TypedField(props: TypedFieldProps) {
  const { help, testId, rows, readOnly = false, onType, onDone, ...rest } = props;
  const typed = useTyped(onType, onDone);
  const shared = {
    ...rest,
    ...{ description: help, readOnly, 'data-testid': testId },
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      typed.type(event.currentTarget.value),
    onBlur: typed.leave,
  };
  return rows === undefined ? (
    <TextInput {...shared} />
  ) : (
    <Textarea {...shared} autosize minRows={rows} />
  );
}
