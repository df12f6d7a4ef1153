import { FieldFrame } from '@/components/form/field-frame';
import { SelectBox } from '@/components/form/select-box';

interface ListChoiceProps {
  /** Of the field in the address, too. */
  readonly name: string;
  readonly label: string;
  /** What is chosen; empty for all. */
  readonly value: string;
  /** The first option: no choice. */
  readonly all: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
}

/** One way to narrow a list. */
export function ListChoice({ name, label, value, all, options }: ListChoiceProps) {
  return (
    <FieldFrame id={name} label={label} className="min-w-0">
      <SelectBox key={value} id={name} name={name} defaultValue={value}>
        <option value="">{all}</option>
        {options.map((each) => (
          <option key={each.code} value={each.code}>
            {each.name}
          </option>
        ))}
      </SelectBox>
    </FieldFrame>
  );
}
