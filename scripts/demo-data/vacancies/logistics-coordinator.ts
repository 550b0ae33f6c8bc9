import type { DemoVacancy } from '../types.js';

export const logisticsCoordinator: DemoVacancy = {
  key: 'logistics-coordinator',
  title: 'Warehouse and Logistics Coordinator',
  description: `Our warehouse in Salford sends dressings, pumps and medicines to patients and to our nurses all over the north of England: 1,100 parcels on a normal day, some of them chilled, and every one of them expected by a real person at a real door.

We are looking for a coordinator for the early team. You would be the person who knows at ten in the morning what will be late at four in the afternoon, and who has already rung somebody about it.

Your day would include:
- planning the morning's picking and loading with eleven warehouse colleagues
- booking couriers and our own eight vans, and re-planning when one breaks down
- cycle counts and stock corrections in the warehouse management system
- following up late and damaged deliveries until they are solved
- watching the cold chain: temperature logs, alarms, quarantine
- a short weekly report in Excel on delays and their causes

We offer £28,000 to £34,000, the early shift bonus included, overtime paid by the quarter hour, 30 days of leave, a pension with a 7 % contribution and paid training for the forklift licence if you would like one.

The building is ten minutes from the tram, and there is free parking. Shifts run from six in the morning to half past two, Monday to Friday, with one Saturday in five.`,
  requirements: {
    skills: [
      { name: 'Inventory control', importance: 'must', min_years: 1 },
      { name: 'Warehouse management system', importance: 'must' },
      { name: 'Excel', importance: 'must' },
      { name: 'Route planning', importance: 'nice' },
      { name: 'Forklift', importance: 'nice' },
    ],
    min_experience_years: 2,
    languages: [{ code: 'en', level: 'b2' }],
    education: 'secondary',
    locations: ['Manchester', 'Salford', 'Bolton'],
    questions: [
      {
        id: 'early_shift',
        text: 'Can you start work at six in the morning, Monday to Friday?',
        kind: 'yes_no',
        knockout: true,
        importance: 'must',
      },
      {
        id: 'team_size',
        text: 'How many people have you coordinated or supervised at the same time?',
        kind: 'number',
        unit: 'count',
        accept: { min: 3 },
        importance: 'nice',
      },
      {
        id: 'salary',
        text: 'What yearly salary do you expect, before tax?',
        kind: 'number',
        unit: 'money',
        accept: { max: 35000 },
        importance: 'must',
      },
      { id: 'start_date', text: 'When could you start?', kind: 'date', importance: 'nice' },
    ],
  },
  location: 'Salford',
  work_format: 'office',
  salary_min: 28000,
  salary_max: 34000,
  currency: 'GBP',
  salary_period: 'year',
  language: 'en',
  status: 'open',
  approve_threshold: 0.55,
  auto_reject: false,
  faqs: [
    {
      question: 'What are the working hours?',
      answer: 'From 6:00 to 14:30, Monday to Friday, and one Saturday in five.',
    },
    { question: 'Do you pay for forklift training?', answer: 'Yes, the course, the test and the time are paid.' },
    { question: 'Is overtime paid?', answer: 'Yes, at time and a quarter, counted by the quarter hour.' },
    { question: 'Is there parking?', answer: 'Yes, free of charge, for cars and bicycles.' },
    { question: 'How long is the probation period?', answer: 'Three months, with a talk after every month.' },
  ],
};
