import { Plus, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../../components/ui/button/button';
import { IconButton } from '../../../../components/ui/icon-button/icon-button';
import styles from './row-list.module.css';

interface RowListProps {
  /** What the rows are about; said once above them. */
  readonly lead: string;
  /** Keys of the rows, in order. */
  readonly rows: readonly string[];
  readonly max: number;
  /** The name of a row, such as `Result 2`. */
  readonly nameOf: (index: number) => string;
  readonly addLabel: string;
  readonly removeLabel: (index: number) => string;
  readonly onAdd: () => void;
  readonly onRemove: (index: number) => void;
  readonly children: (index: number) => ReactNode;
  readonly foot?: ReactNode;
}

/** Rows of fields, one below the other. Adding and removing move the focus to where it goes on. */
export function RowList({ lead, rows, max, nameOf, addLabel, removeLabel, onAdd, onRemove, ...parts }: RowListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly row: number } | null>(null);

  useEffect(() => {
    if (wanted === null) return;
    const row = list.current?.querySelectorAll('fieldset')[wanted.row];
    (row?.querySelector('input') ?? list.current?.querySelector<HTMLElement>('[data-add]'))?.focus();
  }, [wanted]);

  return (
    <div ref={list} className={styles.list}>
      <p className={styles.lead}>{lead}</p>
      {rows.map((key, index) => (
        <fieldset key={key} className={styles.row}>
          <legend className={styles.legend}>{nameOf(index)}</legend>
          <IconButton
            icon={Trash2}
            label={removeLabel(index)}
            className={styles.remove}
            onClick={() => {
              onRemove(index);
              setWanted({ row: Math.min(index, rows.length - 2) });
            }}
          />
          <div className={styles.fields}>{parts.children(index)}</div>
        </fieldset>
      ))}
      {parts.foot}
      {rows.length < max && (
        <Button
          data-add=""
          icon={Plus}
          size="small"
          onClick={() => {
            onAdd();
            setWanted({ row: rows.length });
          }}
        >
          {addLabel}
        </Button>
      )}
    </div>
  );
}
