/** The field of a number: label, frame and sign are drawn once, and only the text follows a lever that moves. */
import { Input } from '@mantine/core';
import { createContext, memo, use, useId, type ComponentProps } from 'react';

export interface NumberFieldProps {
  /** Ready-made label above it. */
  readonly label: string | undefined;
  /** Ready-made name that is read out where no label is shown. */
  readonly name: string | undefined;
  /** Ready-made help under the label. */
  readonly help: string | undefined;
  /** Ready-made sentence on what is wrong. */
  readonly error: string | undefined;
  readonly disabled: boolean;
  /** Width in rem; the whole room where absent. */
  readonly width: number | undefined;
  readonly className: string | undefined;
  /** Ready-made sign behind the number. */
  readonly sign: string | undefined;
  /** As the fields beside it: `xs` in a dense place, `sm` in a form. */
  readonly size: 'xs' | 'sm';
  readonly testId: string | undefined;
}

/** What is in the field, and what is done with what is typed. */
export const NumberText = createContext<ComponentProps<'input'>>({});

/** Room of a sign behind the number, in pixels. */
const SIGN_WIDTH = 18;

/** Stands within a `NumberText`. */
export const NumberField = memo(function NumberField(props: NumberFieldProps) {
  const { label, help, error, sign = '', width, size } = props;
  const id = useId();
  return (
    <Input.Wrapper
      {...(props.className !== undefined && { className: props.className })}
      id={id}
      size={size}
      w={width === undefined ? undefined : `${width}rem`}
      label={label}
      description={help}
      error={error}
    >
      <Input
        component={Text}
        id={id}
        size={size}
        data-testid={props.testId}
        inputMode="decimal"
        autoComplete="off"
        aria-label={props.name}
        error={error}
        disabled={props.disabled}
        {...(sign !== '' && { rightSection: sign, rightSectionWidth: SIGN_WIDTH })}
      />
    </Input.Wrapper>
  );
});

function Text(props: ComponentProps<'input'>) {
  return <input {...props} {...use(NumberText)} />;
}
