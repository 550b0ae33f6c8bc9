import type { DemoVacancy } from '../types.js';

export const registeredNurse: DemoVacancy = {
  key: 'registered-nurse',
  title: 'Registered Nurse, care at home',
  description: `Fernhollow Care Logistics brings treatment to people who would otherwise spend weeks on a ward: medicines, equipment and the nurse who knows how to use them. Our Leeds team looks after about 140 patients in West Yorkshire, most of them after surgery or with long-term conditions.

You would plan your own day around six to eight visits. A pharmacist and a senior nurse are always on the phone, and our drivers deliver what you need the evening before, so you never carry a day's worth of dressings up the stairs.

What the work is:
- assess patients at home and write the care plan with them
- give medication, including intravenous antibiotics, and record it on a tablet
- look after surgical and pressure wounds
- notice early when somebody is getting worse, and act on it
- teach families what they can safely do themselves

What we offer: £33,000 to £41,000 depending on experience, a pool car, paid travel time between visits, 33 days of leave, a paid study day every quarter and a mentor for your first three months. Rosters come out six weeks ahead and we keep to them.

You need a current nursing registration and a driving licence. Experience in the community is welcome but not required: nurses from surgical and medical wards settle in well here.`,
  requirements: {
    skills: [
      { name: 'Wound care', importance: 'must', min_years: 1 },
      { name: 'Medication administration', importance: 'must' },
      { name: 'Care planning', importance: 'must' },
      { name: 'Palliative care', importance: 'nice' },
      { name: 'Phlebotomy', importance: 'nice' },
    ],
    min_experience_years: 2,
    languages: [{ code: 'en', level: 'c1' }],
    education: 'bachelor',
    locations: ['Leeds', 'Bradford', 'Wakefield'],
    questions: [
      {
        id: 'registration',
        text: 'Do you hold a current nursing registration?',
        kind: 'yes_no',
        knockout: true,
        importance: 'must',
      },
      {
        id: 'registered_until',
        text: 'Until what date is your registration valid?',
        kind: 'date',
        accept: { from: '2027-01-01' },
        importance: 'must',
      },
      {
        id: 'shifts',
        text: 'Which shifts suit you?',
        kind: 'choice',
        options: ['Days only', 'Evenings', 'Rotating'],
        accept: { options: ['Days only', 'Rotating'] },
        importance: 'nice',
      },
      {
        id: 'hours',
        text: 'How many hours a week would you like to work?',
        kind: 'number',
        unit: 'hours',
        accept: { min: 22 },
        importance: 'must',
      },
      {
        id: 'deterioration',
        text: 'Tell us about a time when you noticed early that a patient was getting worse. What did you do?',
        kind: 'text',
        importance: 'must',
      },
    ],
  },
  location: 'Leeds',
  work_format: 'office',
  salary_min: 33000,
  salary_max: 41000,
  currency: 'GBP',
  salary_period: 'year',
  language: 'en',
  status: 'open',
  approve_threshold: 0.6,
  auto_reject: false,
  faqs: [
    { question: 'Do I need my own car?', answer: 'No. You take a pool car home; you do need a full driving licence.' },
    { question: 'Is travel time paid?', answer: 'Yes, from the first visit to the last, at your normal rate.' },
    { question: 'How many visits are there in a day?', answer: 'Six to eight, planned with time for notes.' },
    { question: 'Can I work part time?', answer: 'Yes, from 22 hours a week.' },
    { question: 'Is there weekend work?', answer: 'One weekend in four, with two weekdays off in return.' },
  ],
};
