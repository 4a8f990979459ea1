import type { VariableInfo } from "gembalab/protocol";
import * as React from "react";
import { useTrans } from "../translation";
import { keyTarget } from "../tags/cursor";

/** More would not be read, and typing is faster. */
const SHOWN = 100;

/** What the choice of a tag needs. */
export interface VariableComboboxProps {
  readonly label: string;
  readonly variables: readonly VariableInfo[];
  readonly chosen: VariableInfo | undefined;
  readonly onChoose: (name: string) => void;
  readonly disabled?: boolean;
}

/** Chooses one tag out of thousands: type a part of its name or description. */
export function VariableCombobox(props: VariableComboboxProps): JSX.Element {
  const { label, variables, chosen, onChoose, disabled } = props;
  const trans = useTrans();
  const [search, setSearch] = React.useState<string | null>(null);
  const [at, setAt] = React.useState(0);
  const listId = React.useId();
  const isOpen = search !== null;
  const found = React.useMemo(
    () => (search === null ? [] : matching(variables, search)),
    [variables, search],
  );
  const shown = found.slice(0, SHOWN);
  const active = Math.min(at, shown.length - 1);

  const open = (): void => {
    setSearch("");
    setAt(0);
  };
  const close = (): void => setSearch(null);
  const choose = (variable: VariableInfo | undefined): void => {
    if (variable !== undefined) onChoose(variable.name);
    close();
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.key === "Escape") return close();
    if (event.key === "Enter") {
      event.preventDefault();
      return isOpen ? choose(shown[active]) : open();
    }
    const target =
      event.key === "Home" || event.key === "End" ? null : keyTarget(event.key, active, shown.length, 8);
    if (target === null) return;
    event.preventDefault();
    if (isOpen) setAt(Math.max(0, Math.min(shown.length - 1, target)));
    else open();
  };
  return (
    <div className="gemba-combobox">
      <input
        type="text"
        role="combobox"
        className="gemba-input"
        aria-label={label}
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && shown.length > 0 ? `${listId}-${active}` : undefined}
        value={search ?? (chosen === undefined ? "" : titleOf(chosen))}
        placeholder={trans.__("Search a tag")}
        disabled={disabled}
        spellCheck={false}
        autoComplete="off"
        onChange={event => {
          setSearch(event.target.value);
          setAt(0);
        }}
        onClick={() => (isOpen ? undefined : open())}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isOpen ? (
        <div className="gemba-combobox-list" role="listbox" id={listId} aria-label={label}>
          {shown.map((variable, index) => (
            <VariableOption
              key={variable.name}
              id={`${listId}-${index}`}
              variable={variable}
              isActive={index === active}
              onChoose={choose}
            />
          ))}
          {found.length > SHOWN ? (
            <div className="gemba-hint">{trans.__("%1 more: type to narrow down", found.length - SHOWN)}</div>
          ) : null}
          {found.length === 0 ? <div className="gemba-hint">{trans.__("No tag fits.")}</div> : null}
        </div>
      ) : null}
    </div>
  );
}

interface VariableOptionProps {
  readonly id: string;
  readonly variable: VariableInfo;
  readonly isActive: boolean;
  readonly onChoose: (variable: VariableInfo) => void;
}

function VariableOption({ id, variable, isActive, onChoose }: VariableOptionProps): JSX.Element {
  const row = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    if (isActive) row.current?.scrollIntoView?.({ block: "nearest" });
  }, [isActive]);
  return (
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={isActive}
      className={`gemba-combobox-option ${isActive ? "gemba-mod-active" : ""}`}
      // The field loses the focus, and the list with it, before a click would arrive.
      onMouseDown={event => {
        event.preventDefault();
        onChoose(variable);
      }}
    >
      <VariableTitle variable={variable} />
    </div>
  );
}

/** A tag as it stands in lists: what it is, and in grey what it is called. */
export function VariableTitle({ variable }: { readonly variable: VariableInfo }): JSX.Element {
  const { name, description, unit } = variable;
  const hasDescription = description !== undefined && description !== "" && description !== name;
  return (
    <>
      {hasDescription ? <span className="gemba-tag-description">{description}</span> : null}
      <span className={hasDescription ? "gemba-tag-name" : "gemba-tag-name gemba-mod-alone"}>{name}</span>
      {unit === undefined || unit === "" ? null : <span className="gemba-unit">{unit}</span>}
    </>
  );
}

function titleOf({ name, description }: VariableInfo): string {
  return description === undefined || description === "" || description === name
    ? name
    : `${description} (${name})`;
}

function matching(variables: readonly VariableInfo[], search: string): VariableInfo[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = variables.filter(({ name, description, station }) => {
    const text = [name, description, station].join("\n").toLowerCase();
    return words.every(word => text.includes(word));
  });
  // What was measured afterwards is what most questions are about.
  const quality = found.filter(({ role }) => role === "quality");
  return quality.length === 0 ? found : [...quality, ...found.filter(({ role }) => role !== "quality")];
}
