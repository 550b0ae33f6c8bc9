import { useTexts } from '../../shared/texts';
import { FaultText, Field } from '../Field';
import type { ApplicationForm } from './application';
import { type Faults, FILE_TYPES } from './faults';

const WAYS = [
  ['file', 'apply.resume_as_file'],
  ['text', 'apply.resume_as_text'],
  ['none', 'apply.resume_none'],
] as const;

interface ResumeFieldsProps {
  form: ApplicationForm;
  faults: Faults;
  onChange: (changes: Partial<ApplicationForm>) => void;
}

/** The CV: as a file, as text, or not at all. */
export function ResumeFields({ form, faults, onChange }: ResumeFieldsProps) {
  const { t } = useTexts();
  return (
    <fieldset>
      <legend>{t('apply.resume')}</legend>
      <div className="segments">
        {WAYS.map(([way, label]) => (
          <label key={way}>
            <input
              type="radio"
              name="resume"
              checked={form.resume === way}
              onChange={() => onChange({ resume: way })}
            />
            <span>{t(label)}</span>
          </label>
        ))}
      </div>
      {form.resume === 'file' && <FileField form={form} fault={faults.file} onChange={onChange} />}
      {form.resume === 'text' && (
        <Field name="resume_text" label={t('apply.text')} hint={t('apply.text_hint')} fault={faults.resume_text}>
          {(wiring) => (
            <textarea
              {...wiring}
              rows={8}
              maxLength={200_000}
              value={form.resume_text}
              onChange={(event) => onChange({ resume_text: event.target.value })}
            />
          )}
        </Field>
      )}
      {form.resume === 'none' && <p className="hint">{t('apply.none_hint')}</p>}
    </fieldset>
  );
}

interface FileFieldProps {
  form: ApplicationForm;
  fault: string | undefined;
  onChange: ResumeFieldsProps['onChange'];
}

/** A file chosen, or dropped here. */
function FileField({ form, fault, onChange }: FileFieldProps) {
  const { t } = useTexts();
  return (
    <div
      className="file"
      data-faulty={fault ? '' : undefined}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onChange({ file: event.dataTransfer.files[0] ?? null });
      }}
    >
      <input
        id="field-file"
        name="file"
        type="file"
        className="unseen"
        accept={FILE_TYPES.join(',')}
        aria-label={t('apply.file')}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? 'file-fault file-hint' : 'file-hint'}
        onChange={(event) => onChange({ file: event.target.files?.[0] ?? null })}
      />
      <label htmlFor="field-file" className="button quiet">
        {t(form.file ? 'apply.file_change' : 'apply.file_choose')}
      </label>
      {form.file && (
        <p className="file-name" aria-live="polite">
          {form.file.name}
        </p>
      )}
      {fault && <FaultText id="file-fault" text={fault} />}
      <p className="hint" id="file-hint">
        {t('apply.file_hint')}
      </p>
    </div>
  );
}
