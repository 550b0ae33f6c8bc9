import { required, TextInput } from 'react-admin';
import { useCrmTexts } from '../texts';
import { Rows } from './Rows';
import { Section } from './Section';

export function FaqSection() {
  const { t } = useCrmTexts();
  return (
    <Section title={t('vacancies.faqs.title')} text={t('vacancies.faqs.text')}>
      <Rows
        source="faqs"
        label=""
        add={t('vacancies.faqs.add')}
        rowLabel={t('vacancies.faqs.question')}
        isOrdered
        fresh={() => ({ question: '', answer: '' })}
      >
        <TextInput source="question" label="vacancies.faqs.question" validate={required()} />
        <TextInput source="answer" label="vacancies.faqs.answer" validate={required()} multiline />
      </Rows>
    </Section>
  );
}
