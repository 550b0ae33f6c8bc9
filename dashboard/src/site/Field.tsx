import type { ReactNode } from 'react';

interface FieldProps {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What is wrong with it, beside it. */
  fault?: string | undefined;
  isRequired?: boolean;
  children: (wiring: {
    id: string;
    name: string;
    'aria-required': boolean | undefined;
    'aria-invalid': boolean | undefined;
    'aria-describedby': string | undefined;
  }) => ReactNode;
}

/** A label, its control, a hint and a fault, tied together for those who do not see them side by side. */
export function Field({ name, label, hint, fault, isRequired, children }: FieldProps) {
  const id = `field-${name}`;
  const describedBy = [fault && `${id}-fault`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className="field" data-faulty={fault ? '' : undefined}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </label>
      {children({
        id,
        name,
        'aria-required': isRequired || undefined,
        'aria-invalid': fault ? true : undefined,
        'aria-describedby': describedBy || undefined,
      })}
      {fault && <FaultText id={`${id}-fault`} text={fault} />}
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

export function FaultText({ id, text }: { id: string; text: string }) {
  return (
    <p className="fault" id={id}>
      {text}
    </p>
  );
}
