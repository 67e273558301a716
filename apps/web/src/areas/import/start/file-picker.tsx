import { useRef, useState, type DragEvent } from 'react';
import { announce } from '../../../design/announce.js';
import { classNames } from '../../../design/class-names.js';
import { Field, useField, type FieldProps } from '../../../design/field.js';
import { TextButton } from '../../../design/text-button.js';
import { count } from '../../../content/plural.js';
import { sizeInWords } from './chosen-files.js';

interface Props extends FieldProps {
  files: readonly File[];
  onAdd: (files: File[]) => void;
  onRemove: (name: string) => void;
}

/** Chooses files by the browser's own button, or by dropping them here; each can be taken out again. */
export function FilePicker({ files, onAdd, onRemove, ...field }: Props) {
  const wiring = useField(field);
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const add = (given: FileList | null) => {
    const more = [...(given ?? [])];
    if (more.length === 0) return;
    onAdd(more);
    announce(`${count(more.length, 'file')} added: ${more.map(({ name }) => name).join(', ')}`);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  };
  return (
    <Field field={field} wiring={wiring}>
      <div
        className={classNames('app-drop', over && 'app-drop--over')}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          id={wiring.id}
          type="file"
          multiple
          accept=".csv,text/csv"
          className={classNames('govuk-file-upload', wiring.error && 'govuk-file-upload--error')}
          aria-describedby={wiring.describedBy}
          aria-invalid={wiring.error ? true : undefined}
          onChange={(event) => {
            add(event.target.files);
            event.target.value = ''; // the same file can be chosen again after it was taken out
          }}
        />
        <p className="app-drop__or">or drop them here</p>
      </div>
      <Chosen
        files={files}
        onRemove={(name) => {
          onRemove(name);
          announce(`${name} taken out`);
          input.current?.focus();
        }}
      />
    </Field>
  );
}

function Chosen({ files, onRemove }: { files: readonly File[]; onRemove: (name: string) => void }) {
  if (files.length === 0) return null;
  return (
    <ul className="app-files" aria-label="Chosen files">
      {files.map(({ name, size }) => (
        <li key={name}>
          <span>
            {name} <span className="app-muted">({sizeInWords(size)})</span>
          </span>
          <TextButton onClick={() => onRemove(name)} hidden={name}>
            Take out
          </TextButton>
        </li>
      ))}
    </ul>
  );
}
