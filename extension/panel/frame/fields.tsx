import * as React from "react";

/** What every field has. */
interface FieldProps {
  /** What the field is for, as read out. */
  readonly label: string;
  readonly disabled?: boolean;
}

/** What a text field needs. */
export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly placeholder?: string;
  readonly className?: string;
  readonly invalid?: boolean;
  /** Texts to choose from; others can be typed. */
  readonly suggestions?: readonly string[];
  readonly inputMode?: "decimal" | "text";
}

/** One line of text. */
export function TextField(props: TextFieldProps): JSX.Element {
  const {
    label,
    value,
    onChange,
    placeholder,
    className = "",
    invalid,
    suggestions,
    inputMode,
    disabled,
  } = props;
  const listId = React.useId();
  return (
    <>
      <input
        type="text"
        className={`gemba-input ${className}`}
        aria-label={label}
        aria-invalid={invalid}
        value={value}
        placeholder={placeholder}
        disabled={disabled}
        inputMode={inputMode}
        spellCheck={false}
        autoComplete="off"
        list={suggestions === undefined ? undefined : listId}
        onChange={event => onChange(event.target.value)}
      />
      {suggestions === undefined ? null : (
        <datalist id={listId}>
          {suggestions.map(text => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}

/** What a choice needs. */
export interface ChoiceFieldProps<T extends string> extends FieldProps {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChange: (value: T) => void;
}

/** One of a few. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  onChange,
  disabled,
}: ChoiceFieldProps<T>): JSX.Element {
  return (
    <select
      className="gemba-input gemba-select"
      aria-label={label}
      value={value}
      disabled={disabled}
      onChange={event => onChange(options[event.target.selectedIndex].value)}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  );
}

/** What a button needs. */
export interface ButtonProps {
  readonly onClick: () => unknown;
  readonly children: React.ReactNode;
  /** The one button of the screen that leads on. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
  readonly title?: string;
  readonly className?: string;
}

/** A button with words on it. */
export function Button({
  onClick,
  children,
  primary,
  disabled,
  title,
  className = "",
}: ButtonProps): JSX.Element {
  const kind = primary === true ? "gemba-mod-primary" : "";
  return (
    <button
      type="button"
      className={`gemba-button ${kind} ${className}`}
      disabled={disabled}
      title={title}
      onClick={() => void onClick()}
    >
      {children}
    </button>
  );
}
