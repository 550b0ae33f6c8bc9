import { job, type Person } from '../person.js';

export const nurses: Person[] = [
  {
    key: 'grace.okoro',
    full_name: 'Grace Okoro',
    gender: 'f',
    locale: 'en',
    city: 'Leeds',
    education: 'bachelor',
    languages: { en: 'native', ig: 'b2' },
    years: 7,
    knows: {
      'wound care': 7,
      'medication administration': 7,
      'care planning': 5,
      'palliative care': 'Yes, three years, including syringe drivers at home',
      phlebotomy: 6,
    },
    cv: {
      layout: 'linkedin',
      headline: 'Community nurse | wound care and end-of-life care at home',
      about:
        'Registered nurse with seven years of practice, four of them in the community. I like kitchens better than wards: people tell you the truth there. Calm in a crisis, stubborn about notes.',
      jobs: [
        job(
          '2022-02',
          null,
          'Thistledown Community Care, Leeds',
          'Community nurse',
          'Caseload of 32 patients, seven visits a day, care planning with families and social workers',
          'Wound care: leg ulcers, surgical dehiscence, negative pressure dressings',
          'Palliative care at home with syringe drivers; mentor for two newly qualified nurses',
        ),
        job(
          '2019-03',
          '2022-01',
          'Harrowmere Hospital, surgical ward',
          'Staff nurse',
          'Medication administration including intravenous antibiotics and controlled drugs',
          'Phlebotomy and cannulation for a 28-bed ward, early warning scores',
        ),
      ],
      studies: ['BSc Nursing (Adult), university in Yorkshire, 2018'],
      skills: [
        'Wound care',
        'Medication administration',
        'Care planning',
        'Palliative care',
        'Phlebotomy',
        'Driving licence',
      ],
      languages: 'English (native), Igbo (B2)',
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 22,
        journey: 'finished',
        stage: 'offer',
        approved: 'Everything we ask for and four years in the community. References are glowing.',
        says: {
          registration: 'Yes, I do',
          registered_until: '31 March 2028',
          shifts: 'Days only',
          hours: '37 hours',
          deterioration:
            'A gentleman with a leg ulcer was quieter than usual and slightly confused. His temperature was normal but his breathing was fast. I did the full score, called the GP from the kitchen and he was treated for sepsis the same hour.',
        },
      },
    ],
  },
  {
    key: 'daniel.whitcombe',
    full_name: 'Daniel Whitcombe',
    gender: 'm',
    locale: 'en',
    city: 'Wakefield',
    education: 'bachelor',
    languages: { en: 'native' },
    years: 3,
    knows: {
      'wound care': 3,
      'medication administration': 3,
      'care planning': 2,
      phlebotomy: 'Yes, two years in pre-assessment',
    },
    cv: {
      layout: 'compact',
      headline: 'Staff nurse, orthopaedics',
      skills: [
        'wound care',
        'medication administration',
        'care planning',
        'phlebotomy',
        'discharge planning',
        'plaster care',
      ],
      jobs: [
        job(
          '2023-04',
          null,
          'Saint Aldric Infirmary',
          'Staff nurse, orthopaedic ward',
          'Hip and knee patients from theatre to discharge, up to eight at a time.',
          'Wrote the ward guide on going home with a surgical drain, used by two other wards since.',
          'Link nurse for wound care: audits every month, training for new starters.',
        ),
        job(
          '2020-09',
          '2023-03',
          'Brindle Lodge residential home',
          'Care assistant (part time, while studying)',
          'Personal care, meals, observations and a great deal of conversation.',
        ),
      ],
      studies: ['BSc Nursing, 2023, university in Wakefield'],
      about:
        'I would like to follow my patients home, because that is where recovery goes right or wrong. Confident driver, good with families, still learning palliative care.',
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 15,
        journey: 'finished',
        stage: 'interview',
        approved: 'Solid ward experience and a real interest in discharge. Interview booked.',
        says: {
          registration: 'Yes',
          registered_until: '30 September 2029',
          shifts: 'Rotating',
          hours: '37.5',
          deterioration:
            'Two days after a hip replacement a patient complained of a tight chest and I noticed her oxygen had dropped by two points since breakfast. I put out the call, and it was a clot. She went home ten days later.',
        },
      },
    ],
  },
  {
    key: 'margaret.ellwood',
    full_name: 'Margaret Ellwood',
    gender: 'f',
    locale: 'en',
    city: 'Leeds',
    education: 'master',
    languages: { en: 'native', fr: 'b1' },
    years: 21,
    knows: {
      'wound care': 15,
      'medication administration': 21,
      'care planning': 18,
      'palliative care': 12,
      phlebotomy: 20,
    },
    cv: {
      layout: 'linkedin',
      headline: 'Matron, community services | stepping back to the bedside',
      about:
        'Twenty-one years a nurse, the last six as a matron with a budget and too many meetings. I am looking for patients again: a caseload, a car and colleagues I can help when they ask. I have no wish to manage anyone.',
      jobs: [
        job(
          '2020-01',
          '2026-03',
          'Marlowe Vale Health Partnership',
          'Community matron',
          'Led four district teams, 61 nurses, 900 patients',
          'Cut avoidable admissions of people with long-term conditions by a fifth in three years',
        ),
        job(
          '2009-06',
          '2019-12',
          'Marlowe Vale Health Partnership',
          'District nurse, then team leader',
          'Palliative care lead, care planning, complex wound care, prescriber since 2013',
        ),
        job(
          '2005-02',
          '2009-05',
          'Harrowmere Hospital',
          'Staff nurse, general medicine',
          'Medication rounds, phlebotomy, night charge nurse',
        ),
      ],
      studies: ['MSc Advanced Practice, 2014', 'BSc Nursing, 2004'],
      skills: [
        'Palliative care',
        'Care planning',
        'Wound care',
        'Medication administration',
        'Prescribing',
        'Teaching',
      ],
      languages: 'English, French (B1)',
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 36,
        journey: 'finished',
        stage: 'hired',
        approved: 'More senior than the post, but she explains well why she wants it. Signed.',
        says: {
          registration: 'Yes, without a break since 2004',
          registered_until: '28 February 2028',
          shifts: 'Days only',
          hours: '30 hours a week',
          deterioration:
            'A woman with heart failure had put on two kilos in three days and said her slippers felt tight. I changed her diuretic with the GP that afternoon and visited twice a day; she never needed the hospital.',
        },
      },
    ],
  },
  {
    key: 'jasmine.patel',
    full_name: 'Jasmine Patel',
    gender: 'f',
    locale: 'en',
    city: 'Bradford',
    education: 'bachelor',
    languages: { en: 'native', gu: 'b2' },
    years: 0,
    knows: {
      'wound care': 'Less than 1 year, only on placement',
      'medication administration': 'Yes, on placement, always supervised',
      'care planning': 'Yes, on placement, for my assessments',
    },
    cv: {
      layout: 'compact',
      headline: 'Newly qualified nurse looking for a first post',
      skills: ['observations', 'simple dressings', 'medication rounds under supervision', 'communication', 'first aid'],
      languages: 'English, Gujarati',
      jobs: [
        job(
          '2023-10',
          '2026-02',
          'Pennyroyal Pharmacy, Bradford',
          'Weekend pharmacy assistant',
          'Counter, stock, prescriptions handed out with the pharmacist, a flu clinic every autumn.',
        ),
        job(
          '2022-06',
          '2023-09',
          'Café Wren',
          'Barista',
          'Opened the shop at weekends, trained four new people, cash and orders.',
        ),
      ],
      studies: [
        'BSc Nursing (Adult), university in Bradford, September 2022 to March 2026. Placements: respiratory ward, GP practice, district nursing (eight weeks), emergency department.',
      ],
      about:
        'My district placement was the eight weeks in which everything made sense: one patient, one home, one plan. My tutor wrote that I notice things. I know that I need a mentor for the first year and I ask when I am unsure. Driving test passed in May.',
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 19,
        journey: 'finished',
        stage: 'declined',
        rejected: 'Newly qualified, and visits are made alone. Invited to apply again after a year on a ward.',
        says: {
          registration: 'Yes, since April',
          registered_until: '30 April 2029',
          shifts: 'Any, so rotating',
          hours: '37',
          deterioration:
            'On placement I noticed that a patient had not touched her tea, which she never did. I told my mentor, her blood sugar was very low and we treated it at once.',
        },
      },
      {
        to: 'logistics-coordinator',
        days_ago: 7,
        journey: 'finished',
        stage: 'inbox',
        years: 0,
        says: {
          early_shift: 'Yes, that is fine',
          team_size: '4, when I trained new people at the café',
          salary: '£27,000',
          start_date: 'next week',
        },
      },
    ],
  },
  {
    key: 'tomasz.wieczorek',
    full_name: 'Tomasz Wieczorek',
    gender: 'm',
    locale: 'en',
    city: 'Leeds',
    education: 'bachelor',
    languages: { pl: 'native', en: 'b2' },
    years: 8,
    is_terse: true,
    knows: { 'wound care': 6, 'medication administration': 8, 'care planning': 3, phlebotomy: 8 },
    cv: `Tomasz Wieczorek, nurse
Leeds, {phone}, {email}

I am nurse with 8 years of work, first in Poland and now in UK. I search for job with patients at home, because I like to have time for one person and not to run between beds all night.

Work:
from 06.2021 until now, Saint Aldric Infirmary, Leeds. Nurse on emergency admission ward. Medication administration, infusions, blood tests (phlebotomy around 15 in one shift), wound care after accidents, taking patients from ambulance, talking with families. Two years I am also helping new nurses from other countries to settle in, I made for them small dictionary of ward slang.
from 09.2018 until 05.2021, regional hospital in Lublin. Nurse on surgery. Dressings, drains, preparing for operation, night shifts alone for 20 patients.

Education: medical university in Lublin, bachelor of nursing, 2018. Course of wound treatment 2020, course of ECG 2022. English test passed in 2021 with result for registration.

Care plans I write since 3 years, in electronic system. Driving licence from 2014, I drive here without problems. My English is good for work, sometimes I ask to repeat when somebody speaks strong dialect. Palliative patients I had not many.

References from my ward manager possible at any moment.`,
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 26,
        journey: 'finished',
        stage: 'shortlist',
        approved:
          'English is good enough in conversation, and the experience is strong. Overruled the language point after a call.',
        says: {
          registration: 'yes',
          registered_until: '15.06.2027',
          shifts: 'rotating',
          hours: '40',
          deterioration:
            'old man after fall, everybody looked at his arm, but he vomited and one pupil was bigger. i called doctor, it was bleeding in head, operated in one hour',
        },
      },
    ],
  },
  {
    key: 'hannah.leclair',
    full_name: 'Hannah Leclair',
    gender: 'f',
    locale: 'en',
    city: 'York',
    commutes: 'Yes, I live in York and drive',
    education: 'bachelor',
    languages: { en: 'native', fr: 'c1' },
    years: 5,
    knows: { 'wound care': 5, 'medication administration': 5, 'care planning': 4, 'palliative care': 5 },
    cv: {
      layout: 'linkedin',
      headline: 'Hospice nurse',
      about:
        'Five years in a hospice taught me to slow down and to listen. I now want to do the same work where most people wish to be, which is at home. I live in York and I am not able to move, but I drive and do not mind an hour on the road.',
      jobs: [
        job(
          '2021-05',
          null,
          'Larkrise Hospice, York',
          'Registered nurse',
          'Symptom control, syringe drivers, medication administration around the clock',
          'Care planning with patients and families, bereavement calls',
          'Fungating and pressure wounds; wrote our leaflet on odour control',
        ),
        job(
          '2020-03',
          '2021-04',
          'Ashgrove Nursing Home',
          'Nurse on nights',
          'Thirty-six residents, sole nurse on duty, close work with the out-of-hours doctors',
        ),
      ],
      studies: ['BSc Nursing, university in York, 2019'],
      skills: ['Palliative care', 'Wound care', 'Medication administration', 'Care planning', 'Communication'],
      languages: 'English, French',
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 12,
        journey: 'finished',
        stage: 'screening',
        says: {
          registration: 'Yes',
          registered_until: '31 January 2029',
          shifts: 'Days only',
          hours: '24',
          deterioration:
            'A man whose pain had been steady for weeks asked for his third extra dose before noon. I examined him again and found that he could not feel his feet. He was scanned and treated the same day and kept walking for another two months.',
        },
      },
    ],
  },
  {
    key: 'samuel.adeyemi',
    full_name: 'Samuel Adeyemi',
    gender: 'm',
    locale: 'en',
    city: 'Bradford',
    education: 'bachelor',
    languages: { en: 'c2', yo: 'native' },
    years: 4,
    knows: { 'wound care': 4, 'medication administration': 4, 'care planning': 3 },
    cv: {
      layout: 'linkedin',
      headline: 'Registered nurse, acute medicine and discharge team',
      about:
        'Nurse with four years in acute medicine. For the last year and a half I have arranged safe discharges, so I know exactly which patients could have gone home earlier if somebody like you had been there to meet them.',
      jobs: [
        job(
          '2024-10',
          null,
          'Harrowmere Hospital',
          'Discharge nurse',
          'Assessments, care planning and equipment for about twelve discharges a week',
          'Set up a call on the second day at home; readmissions from our ward fell from 14 to 10 in a hundred',
        ),
        job(
          '2022-03',
          '2024-09',
          'Harrowmere Hospital',
          'Staff nurse, acute medical unit',
          'Medication administration, intravenous therapy, wound care, care of confused patients',
          'Infection control link nurse, monthly audits and teaching',
        ),
      ],
      studies: ['BSc Nursing, 2021', 'Certificate in leadership for nurses, 2025'],
      skills: ['Medication administration', 'Care planning', 'Wound care', 'Discharge planning', 'IV therapy'],
      languages: 'English, Yoruba',
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 2,
        journey: 'in_chat',
        stage: 'inbox',
        says: {
          registration: 'Yes I do',
          registered_until: '30 November 2028',
          shifts: 'Rotating is fine',
          hours: '37.5 hours',
          deterioration:
            'A patient due to go home that afternoon was picking at his sheets. The notes said he was fine. I repeated his bloods, his sodium was very low, and we kept him for three days.',
        },
      },
    ],
  },
  {
    key: 'chloe.barnstone',
    full_name: 'Chloe Barnstone',
    gender: 'f',
    locale: 'en',
    city: 'Leeds',
    education: 'vocational',
    languages: { en: 'native' },
    years: 6,
    is_terse: true,
    knows: {
      'wound care': 'basic dressings, yes, about 3 years',
      'medication administration': 'i prompt and record, i am not allowed to inject',
      'care planning': 'no, the nurse does them, i write the daily notes',
    },
    cv: `CHLOE BARNSTONE
{email} | {phone} | Leeds LS

PROFILE
Senior carer with six years in home care. Hard working, reliable, own car, never missed a shift in 2025. Looking for something with better pay and proper training. I know the advert says nurse but a friend told me to try as I do most of what nurses do anyway.

WORK HISTORY
Aug 2022 - now: Kindly Light Home Care, Leeds. Senior care worker. Up to 11 calls a day. Washing, dressing, meals, prompting tablets and filling in the MAR chart, basic dressings shown by the district nurse, catheter bags, hoists (2 person), shopping. I train the new girls and lads and do the rota when the office is short.
Feb 2020 - July 2022: Brindle Lodge residential home. Carer, days and nights, right through the pandemic. Nominated for carer of the month twice.
2017 - 2020: various shop work, including a bakery which I loved.

QUALIFICATIONS
Diploma level 3 in health and social care, college, 2021. Moving and handling, safeguarding, first aid, food hygiene, all up to date. Medication awareness 2024.

OTHER
I would love to become a nurse one day, been looking at the apprenticeship. Clean licence. References on request from my manager Trish.`,
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 30,
        journey: 'finished',
        stage: 'declined',
        rejected: 'Not a registered nurse. Told her about our apprenticeship, which opens in spring.',
        says: {
          registration: 'no, im a senior carer not a nurse',
          registered_until: 'i dont have one',
          shifts: 'days only',
          hours: '35',
          deterioration:
            'one of my ladies was slurring her words in the morning, i rang 999 straight away and stayed with her. it was a stroke, she got the treatment in time',
        },
      },
      {
        to: 'logistics-coordinator',
        days_ago: 25,
        journey: 'silent',
        stage: 'inbox',
        years: 0,
        says: { early_shift: 'yes', team_size: 'about 5 carers', salary: '26k', start_date: 'in a month' },
      },
    ],
  },
  {
    key: 'oliver.kingsway',
    full_name: 'Oliver Kingsway',
    gender: 'm',
    locale: 'en',
    city: 'Sheffield',
    education: 'bachelor',
    languages: { en: 'native', es: 'b1' },
    years: 6,
    will_relocate: true,
    knows: {
      'wound care': 'Yes, two years in a burns unit',
      'medication administration': 6,
      'care planning': 2,
      phlebotomy: 4,
    },
    cv: {
      layout: 'compact',
      headline: 'Registered nurse, intensive care and burns',
      skills: [
        'medication administration',
        'infusions',
        'burns and graft wound care',
        'phlebotomy',
        'ventilated patients',
        'teaching',
      ],
      languages: 'English, Spanish B1',
      jobs: [
        job(
          '2022-11',
          null,
          'Queensferry Road Hospital, Sheffield',
          'Senior staff nurse, intensive care',
          'One or two ventilated patients at a time, complex infusions, transfers, family meetings.',
          'Led the change to a shorter handover: from 40 minutes to 22, with fewer missed items.',
        ),
        job(
          '2020-08',
          '2022-10',
          'Queensferry Road Hospital, Sheffield',
          'Staff nurse, burns unit',
          'Daily wound care under sedation, grafts, pain control, phlebotomy, teaching patients to do dressings at home.',
        ),
      ],
      studies: ['BSc Nursing, university in Sheffield, 2020', 'Critical care certificate, 2023'],
      about:
        'Moving to Leeds with my partner this year. After machines that alarm all night I would like to do work where the patient talks. Used to acting quickly and alone.',
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 31,
        journey: 'silent',
        stage: 'screening',
        says: {
          registration: 'Yes',
          registered_until: '31 August 2027',
          shifts: 'Evenings',
          hours: '30 to 37',
          deterioration:
            'Rising pressures on a ventilator that everybody took for a cough. I asked for an X-ray, and it was a pneumothorax.',
        },
      },
    ],
  },
  {
    key: 'ruth.fairweather',
    full_name: 'Ruth Fairweather',
    gender: 'f',
    locale: 'en',
    city: 'Wakefield',
    education: 'bachelor',
    languages: { en: 'native' },
    years: 10,
    knows: {
      'wound care': 10,
      'medication administration': 10,
      'care planning': 8,
      'palliative care': 2,
      phlebotomy: 9,
    },
    cv: {
      layout: 'linkedin',
      headline: 'Practice nurse returning to community work',
      about:
        'Practice nurse with ten years of experience, including a career break from 2020 to 2022. Dressings, vaccinations, long-term conditions and a good memory for people. I would like to be out and about again, and I know half of Wakefield already.',
      jobs: [
        job(
          '2022-09',
          null,
          'Millrace Surgery, Wakefield',
          'Practice nurse',
          'Clinics for diabetes and heart failure, care planning with 210 patients a year',
          'Wound care twice a week, phlebotomy every morning, vaccinations',
          'Brought home visits back for housebound patients',
        ),
        job(
          '2014-05',
          '2020-06',
          'Thistledown Community Care, Wakefield',
          'Community nurse',
          'Leg ulcers, catheters, medication administration, end-of-life visits with the specialist team',
        ),
      ],
      studies: ['BSc Nursing, university in Huddersfield, 2013', 'Return-to-practice course, 2022'],
      skills: ['Wound care', 'Phlebotomy', 'Medication administration', 'Care planning', 'Diabetes', 'Immunisation'],
    },
    applications: [
      {
        to: 'registered-nurse',
        days_ago: 0,
        journey: 'new',
        stage: 'inbox',
        says: {
          registration: 'Yes',
          registered_until: '1 May 2028',
          shifts: 'Days only',
          hours: '28',
          deterioration:
            'A diabetic patient mentioned that his shoe was wet. It was not rain: he had an ulcer that he could not feel. He was in the foot clinic the next day and kept the toe.',
        },
      },
    ],
  },
];
