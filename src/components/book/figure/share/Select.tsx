interface Props<Option extends string> {
  /** Unique in the page. */
  id: string;
  name: string;
  value: Option;
  options: readonly (readonly [option: Option, name: string])[];
  onChange: (option: Option) => void;
}

/** One of a few options that are no settings of the figure. */
export function Select<Option extends string>({ id, name, value, options, onChange }: Props<Option>) {
  return (
    <div class="control control-choice">
      <label for={id} class="control-name">
        {name}
      </label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value as Option)}>
        {options.map(([option, text]) => (
          <option key={option} value={option} selected={option === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
