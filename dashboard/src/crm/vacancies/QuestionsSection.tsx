import { Typography } from '@mui/material';
import {
  AutocompleteArrayInput,
  BooleanInput,
  NumberInput,
  required,
  SelectInput,
  TextInput,
  useSourceContext,
} from 'react-admin';
import { useWatch } from 'react-hook-form';
import { useCrmTexts } from '../texts';
import { ImportanceInput } from './RequirementsSection';
import { Rows } from './Rows';
import { Row, Section } from './Section';
import { newQuestionId, QUESTION_KINDS, type Question, UNITS } from './vacancy-fields';
import { WordsInput } from './WordsInput';

export function QuestionsSection() {
  const { t } = useCrmTexts();
  return (
    <Section title={t('vacancies.questions.title')} text={t('vacancies.questions.text')}>
      <Rows
        source="requirements.questions"
        label=""
        add={t('vacancies.questions.add')}
        rowLabel={t('vacancies.questions.question')}
        isOrdered
        fresh={() => ({ id: newQuestionId(), text: '', kind: 'yes_no', importance: 'must', accept: { yes: true } })}
      >
        <QuestionFields />
      </Rows>
    </Section>
  );
}

function QuestionFields() {
  const { t } = useCrmTexts();
  return (
    <>
      <TextInput source="text" label="vacancies.questions.text_label" validate={required()} multiline />
      <Row columns="1fr 1fr">
        <SelectInput
          source="kind"
          label="vacancies.questions.kind"
          choices={QUESTION_KINDS.map((id) => ({ id, name: t(`vacancies.kind.${id}`) }))}
          validate={required()}
        />
        <ImportanceInput />
      </Row>
      <AnswerFields />
    </>
  );
}

/** Which answers suit, as the kind of the question allows. */
function AnswerFields() {
  const { t } = useCrmTexts();
  const { getSource } = useSourceContext();
  const kind = useWatch({ name: getSource('kind') }) as Question['kind'];
  const knockout = <BooleanInput source="knockout" label="vacancies.questions.knockout" />;
  if (kind === 'text') {
    return (
      <Typography variant="body2" color="textSecondary">
        {t('vacancies.questions.text_note')}
      </Typography>
    );
  }
  if (kind === 'yes_no') {
    return (
      <>
        {/* Never required: a question without it accepts a yes, which is what is shown. */}
        <SelectInput
          source="accept.yes"
          label="vacancies.questions.accept_yes"
          choices={(['yes', 'no'] as const).map((id) => ({ id, name: t(`vacancies.answer.${id}`) }))}
          format={(yes?: boolean | null) => (yes === false ? 'no' : 'yes')}
          parse={(answer: string) => answer !== 'no'}
        />
        {knockout}
      </>
    );
  }
  if (kind === 'number') {
    return (
      <>
        <SelectInput
          source="unit"
          label="vacancies.questions.unit"
          emptyText="vacancies.questions.unit_any"
          choices={UNITS.map((id) => ({ id, name: t(`vacancies.unit.${id}`) }))}
        />
        <Row columns="1fr 1fr">
          <NumberInput source="accept.min" label="vacancies.questions.accept_min" />
          <NumberInput source="accept.max" label="vacancies.questions.accept_max" />
        </Row>
        {knockout}
      </>
    );
  }
  if (kind === 'choice') {
    return (
      <>
        <WordsInput
          source="options"
          label="vacancies.questions.options"
          helperText="vacancies.questions.options_hint"
        />
        <AcceptedOptions />
        {knockout}
      </>
    );
  }
  return (
    <>
      <Row columns="1fr 1fr">
        <TextInput source="accept.from" type="date" label="vacancies.questions.accept_from" slotProps={SHRUNK} />
        <TextInput source="accept.to" type="date" label="vacancies.questions.accept_to" slotProps={SHRUNK} />
      </Row>
      {knockout}
    </>
  );
}

/** The browser writes its own pattern of a date into an empty field. */
const SHRUNK = { inputLabel: { shrink: true } };

function AcceptedOptions() {
  const { getSource } = useSourceContext();
  const options = (useWatch({ name: getSource('options') }) as string[] | null) ?? [];
  return (
    <AutocompleteArrayInput
      source="accept.options"
      label="vacancies.questions.accept_options"
      helperText="vacancies.questions.accept_options_hint"
      choices={options.map((id) => ({ id, name: id }))}
    />
  );
}
