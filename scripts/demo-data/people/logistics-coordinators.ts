import { job, type Person } from '../person.js';

export const logisticsCoordinators: Person[] = [
  {
    key: 'priya.ramsay',
    full_name: 'Priya Ramsay',
    gender: 'f',
    locale: 'en',
    city: 'Salford',
    education: 'bachelor',
    languages: { en: 'native', hi: 'b1' },
    years: 5,
    knows: {
      'inventory control': 5,
      'warehouse management system': 'Yes, five years, two different systems',
      excel: 6,
      'route planning': 3,
    },
    cv: {
      layout: 'linkedin',
      headline: 'Logistics coordinator | inventory control, courier planning, cold chain',
      about:
        'Five years of making sure that boxes are where the screen says they are. I plan early, phone early and write things down. Most proud of a Christmas peak in which nobody worked past their shift.',
      jobs: [
        job(
          '2022-10',
          null,
          'Quillbrook Freight, Salford',
          'Logistics coordinator',
          'Plan picking and loading for a team of nine, 800 parcels a day, four courier companies',
          'Inventory control: weekly cycle counts, accuracy up from 96.1 to 99.4 %',
          'Route planning for six vans, late deliveries down by a third',
        ),
        job(
          '2020-11',
          '2022-09',
          'Petalmark Flowers, Manchester',
          'Stock administrator',
          'Chilled stock, temperature logs, warehouse management system, supplier claims',
          'Built the waste report in Excel that is still sent out every Monday',
        ),
      ],
      studies: ['BA Business and Supply Chain, university in Manchester, 2020'],
      skills: ['Inventory control', 'Warehouse management system', 'Excel', 'Route planning', 'Cold chain'],
      languages: 'English, Hindi',
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 18,
        journey: 'finished',
        stage: 'offer',
        approved: 'Cold chain, vans and counts: she has done all three. Offer sent.',
        says: {
          early_shift: 'Yes, I start at six now',
          team_size: 'nine',
          salary: '£33,000',
          start_date: 'in four weeks',
        },
      },
    ],
  },
  {
    key: 'liam.hargrave',
    full_name: 'Liam Hargrave',
    gender: 'm',
    locale: 'en',
    city: 'Bolton',
    education: 'secondary',
    languages: { en: 'native' },
    years: 9,
    is_terse: true,
    knows: {
      'inventory control': 4,
      'warehouse management system': 'yeah, handheld and the desktop one, 6 years',
      excel: 'yes, basic, sums and filters',
      forklift: 9,
    },
    cv: `LIAM HARGRAVE
Bolton. {phone}. {email}

Warehouse team leader, counterbalance and reach forklift, licence renewed January 2026.

Been in warehouses since I was 19. Started on the floor, know every job in the building because I have done it.

JUNE 2020 to NOW
Team leader, Cobblegate Distribution, Bolton. 14 people on earlies. I do the morning brief, split the picks, sort out who is on which door and keep everyone safe, no lost time accident since 2022. Stock checks every Friday with the WMS handhelds, chase the differences, book corrections. Cover for the transport desk when they are off so I know the couriers by first name.

MARCH 2017 to MAY 2020
Forklift driver / picker, Granby Tiles, Bury. Loading and unloading, 40 trailers a week, yard, some goods in paperwork.

SCHOOL
GCSEs incl. maths and English, 2016.

COMPUTERS
Warehouse system yes, email yes, Excel I can fill in and filter but someone else makes the fancy ones. Happy to do a course.

Reason for leaving: site moving to Stoke in the new year. Can start with 4 weeks notice. Up at 4.30 anyway.`,
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 23,
        journey: 'finished',
        stage: 'interview',
        approved: 'Excel is weak, but he has run an early team of fourteen for years. We can teach spreadsheets.',
        says: { early_shift: 'yes, always have', team_size: '14', salary: '32k', start_date: 'in 4 weeks' },
      },
    ],
  },
  {
    key: 'victor.lindqvist',
    full_name: 'Victor Lindqvist',
    gender: 'm',
    locale: 'en',
    city: 'Manchester',
    education: 'master',
    languages: { sv: 'native', en: 'c2', de: 'b2' },
    years: 16,
    knows: {
      'inventory control': 16,
      'warehouse management system': 14,
      excel: 16,
      'route planning': 10,
      forklift: 'No, but I have managed people who do',
    },
    cv: {
      layout: 'linkedin',
      headline: 'Head of Distribution | three sites, 240 people, medical and food',
      about:
        'I have built and run distribution centres in two countries. Open to interim and permanent roles at any level where the mission is right; health care is close to my heart for family reasons.',
      jobs: [
        job(
          '2017-08',
          '2025-12',
          'Oakenfold Provisions, Manchester',
          'Head of distribution',
          'Three sites, 240 people, annual budget of 19 million pounds',
          'Chose and introduced a warehouse management system, on time and 6 % under budget',
          'Route planning project: 11 % fewer miles with the same number of vans',
        ),
        job(
          '2010-03',
          '2017-07',
          'Nordlys Medical Supply, Gothenburg',
          'Warehouse manager, earlier shift planner',
          'Inventory control for 14,000 items, batch tracing, cold chain, customs',
        ),
      ],
      studies: ['MSc Industrial Engineering, technical university in Gothenburg, 2009'],
      skills: [
        'Distribution',
        'Inventory control',
        'Warehouse management system',
        'Route planning',
        'Excel',
        'Lean',
        'Budgets',
      ],
      languages: 'Swedish, English (C2), German (B2)',
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 32,
        journey: 'finished',
        stage: 'declined',
        rejected:
          'A head of distribution in a coordinator post would not last; he also asks for nearly twice the range.',
        says: {
          early_shift: 'Yes, certainly',
          team_size: '240 at the most',
          salary: '£60,000',
          start_date: 'immediately',
        },
      },
    ],
  },
  {
    key: 'megan.ashdown',
    full_name: 'Megan Ashdown',
    gender: 'f',
    locale: 'en',
    city: 'Manchester',
    education: 'vocational',
    languages: { en: 'native' },
    years: 3,
    knows: {
      'inventory control': 2,
      'warehouse management system': 3,
      excel: 3,
      forklift: 'No, but I would like to get the licence',
    },
    cv: {
      layout: 'compact',
      headline: 'Transport administrator',
      skills: [
        'warehouse management system',
        'Excel',
        'inventory control',
        'courier booking',
        'claims',
        'customer calls',
      ],
      jobs: [
        job(
          '2024-03',
          null,
          'Tumbleweed Parcels, Manchester',
          'Transport administrator',
          'Book 250 consignments a day with five carriers, print and check paperwork, answer "where is it" calls.',
          'Cycle counts in the returns cage every morning, differences investigated before lunch.',
          'Made an Excel sheet that shows repeated damage by carrier; won back £18,000 in claims in a year.',
        ),
        job(
          '2023-01',
          '2024-02',
          'Tumbleweed Parcels, Manchester',
          'Warehouse apprentice',
          'Goods in, picking, packing, stock moves in the warehouse management system, two months in each team.',
        ),
      ],
      studies: ['Apprenticeship in supply chain warehousing, level 2, 2024', 'College diploma in business, 2022'],
      about:
        'Organised, quick on the phone and not afraid of an angry driver. I have looked after three temporary packers in peak season and liked it, so I am ready for a team of my own.',
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 16,
        journey: 'finished',
        stage: 'shortlist',
        approved: 'Three years in the trade and sharp; the claims sheet is impressive.',
        says: { early_shift: 'Yes', team_size: '3', salary: '28 to 30 thousand pounds', start_date: 'in two weeks' },
      },
    ],
  },
  {
    key: 'george.pettifer',
    full_name: 'George Pettifer',
    gender: 'm',
    locale: 'en',
    city: 'Stockport',
    commutes: 'Yes, it is half an hour from Stockport by car',
    education: 'secondary',
    languages: { en: 'native' },
    years: 1,
    knows: {
      excel: 'Yes, I kept the bookings and the stock sheet for years',
      'inventory control': 'For a restaurant cellar, so a small one, six years',
    },
    cv: {
      layout: 'linkedin',
      headline: 'Restaurant manager changing to logistics',
      about:
        'After eleven years in restaurants I am looking for days instead of nights. I have counted stock every Sunday of my working life, run teams of up to eighteen and solved problems with a queue at the door. Since last autumn I have been driving and dispatching part time to learn the trade.',
      jobs: [
        job(
          '2025-09',
          null,
          'Swiftwick Couriers, Stockport',
          'Driver and relief dispatcher (part time)',
          'Forty drops a day, two mornings a week at the dispatch desk',
        ),
        job(
          '2018-02',
          '2025-12',
          'The Copper Pheasant, Manchester',
          'Restaurant manager',
          'Team of eighteen, rotas, wages, suppliers and the cellar stock, all in Excel',
          'Food cost down from 34 to 29 % by ordering smaller and more often',
        ),
        job(
          '2014-06',
          '2018-01',
          'The Copper Pheasant, Manchester',
          'Waiter, then supervisor',
          'Service, training, closing the till',
        ),
      ],
      studies: ['A levels, 2013', 'Online certificate in supply chain basics, 40 hours, 2025'],
      skills: ['Team leadership', 'Stock counts', 'Excel', 'Suppliers', 'Rota planning', 'Driving licence'],
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 13,
        journey: 'finished',
        stage: 'screening',
        says: {
          early_shift: 'Yes, mornings are exactly what I want',
          team_size: 'Eighteen',
          salary: '£29,000',
          start_date: 'in three weeks',
        },
      },
    ],
  },
  {
    key: 'nadia.haroun',
    full_name: 'Nadia Haroun',
    gender: 'f',
    locale: 'en',
    city: 'Manchester',
    education: 'bachelor',
    languages: { ar: 'native', en: 'c1', fr: 'c1' },
    years: 6,
    knows: { 'inventory control': 6, 'warehouse management system': 4, excel: 6, 'route planning': 2 },
    cv: {
      layout: 'hh',
      headline: 'Supply and stock coordinator, medical and relief goods',
      salary: '£32,000 a year',
      personal: ['Full time, Manchester area, full right to work'],
      about:
        'I moved stock for clinics where a missing box meant a closed ward, so I take counting seriously. Patient with people, strict with paperwork. I speak with drivers and suppliers in three languages.',
      jobs: [
        job(
          '2022-05',
          null,
          'Orchard Street Medical Supplies, Manchester',
          'Stock coordinator',
          'Inventory control of 4,200 items with batch and expiry dates, two audits a year without findings',
          'Replenishment plan in Excel, stock-outs down from 3.1 to 0.9 %',
          'Coordinates five warehouse assistants and the evening van',
        ),
        job(
          '2019-09',
          '2021-12',
          'Blue Lantern Relief',
          'Logistics assistant',
          'Receiving and sending aid for eleven clinics, vehicle and route planning, cold boxes for vaccines',
        ),
      ],
      studies: ['Bachelor of Pharmacy, 2019'],
      languages: 'Arabic (native), English (C1), French (C1)',
      skills: [
        'Inventory control',
        'Warehouse management system',
        'Excel',
        'Cold chain',
        'Route planning',
        'Batch tracing',
      ],
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 5,
        journey: 'in_chat',
        stage: 'screening',
        says: { early_shift: 'Yes', team_size: 'five people', salary: '32,000 pounds', start_date: 'in one month' },
      },
    ],
  },
  {
    key: 'callum.drury',
    full_name: 'Callum Drury',
    gender: 'm',
    locale: 'en',
    city: 'Wigan',
    commutes: 'yes, there is a bus from wigan',
    education: 'secondary',
    languages: { en: 'native' },
    years: 1,
    is_terse: true,
    knows: { forklift: 1, 'warehouse management system': 'yes, but only the handheld scanner' },
    cv: `Callum Drury
{phone}
{email}
Wigan

Hi, I am applying for the coordinator job I seen on your website. I am 100% motivated and a quick learner.

Experience

Picker packer, Bramble and Byte (online shop for gaming chairs), Wigan, may 2025 till present. I pick about 90 lines an hour with the scanner, pack, sometimes load. Got my forklift ticket in august 2025 and drive when the other lad is off. My supervisor says I am one of the fastest.

Before that: labouring for my uncle, roofs mostly, 2023 to 2025. Football coaching for under 9s on saturdays, still do it, voluntary. Trolley collector when I was in school, one summer.

Education

High school, left 2023. Maths 5, English 4, PE 7.

Skills

Team player. Forklift. Strong. Good timekeeping, I get the first bus or my dad drops me off. Xbox lol. No experience with excel but I use google sheets for the football team, who has paid and that.

I want to better myself and not be picking all my life. If the coordinator job is too much then any job at your place would be great, I do not mind earlies or saturdays. Can start whenever, just need to give one week notice.`,
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 20,
        journey: 'finished',
        stage: 'declined',
        rejected: 'Too early for coordination. Passed on to the picking team, who are hiring.',
        says: {
          early_shift: 'yeah if the bus runs',
          team_size: 'none at work',
          salary: '25k',
          start_date: 'next week',
        },
      },
    ],
  },
  {
    key: 'henry.osei',
    full_name: 'Henry Osei',
    gender: 'm',
    locale: 'en',
    city: 'Salford',
    education: 'bachelor',
    languages: { en: 'native', ak: 'b2' },
    years: 4,
    knows: {
      'inventory control': 3,
      'warehouse management system': 4,
      excel: 4,
      'route planning': 'Yes, daily, for four years',
      forklift: 'No, never',
    },
    cv: {
      layout: 'compact',
      headline: 'Transport planner, home deliveries',
      skills: [
        'route planning',
        'Excel',
        'warehouse management system',
        'driver briefing',
        'inventory control',
        'problem solving',
      ],
      jobs: [
        job(
          '2022-04',
          null,
          'Featherstone & Finch Furniture, Salford',
          'Transport planner',
          'Twenty-two crews, 190 home deliveries a day, two-hour windows kept in 94 of 100 cases.',
          'Re-plan during the day when a van breaks down, ring every customer before they ring us.',
          'Stock checks of the returns area and write-offs since 2023.',
        ),
        job(
          '2020-10',
          '2022-03',
          'Goldcrest Vending',
          'Route driver',
          'Refilled 55 machines, kept the van stock and the cash book, suggested a new order of stops that saved an hour.',
        ),
      ],
      studies: ['BSc Geography, university in Salford, 2020'],
      about:
        'Maps and people, in that order until nine in the morning, the other way round afterwards. I am after work where a late van matters for a better reason than a sofa.',
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 34,
        journey: 'withdrawn',
        stage: 'shortlist',
        says: { early_shift: 'Yes', team_size: '44 drivers and mates', salary: '£34,000', start_date: 'in a month' },
      },
    ],
  },
  {
    key: 'aleksander.novik',
    full_name: 'Aleksander Novik',
    gender: 'm',
    locale: 'en',
    city: 'Manchester',
    education: 'vocational',
    languages: { lv: 'native', ru: 'c1', en: 'b1' },
    years: 7,
    knows: { 'inventory control': 5, 'warehouse management system': 7, excel: 2, forklift: 7 },
    cv: {
      layout: 'hh',
      headline: 'Shift leader in warehouse',
      salary: '30 000 pounds per year',
      about:
        'Seven years in warehouse, four as shift leader. I keep order: every pallet has place, every place has label. My English is simple but clear, the team understands me and I understand them.',
      jobs: [
        job(
          '2022-02',
          null,
          'Ironbell Hardware, Manchester',
          'Shift leader',
          'Eight people on evening shift, loading plan for 12 trailers',
          'Inventory control: count of one aisle each day, difference less than 0.5 %',
          'Reach truck and counterbalance forklift, instructor for new drivers since 2024',
        ),
        job(
          '2019-06',
          '2022-01',
          'Amber Coast Timber, Liepāja',
          'Warehouse operator',
          'Receiving and sending of timber, warehouse management system on scanner, documents for export',
        ),
      ],
      studies: ['Vocational school of transport, Liepāja, 2018'],
      languages: 'Latvian (native), Russian (C1), English (B1)',
      skills: ['Forklift', 'Inventory control', 'Warehouse management system', 'Loading plans', 'Safety', 'Excel'],
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 27,
        journey: 'finished',
        stage: 'declined',
        rejected: 'Works evenings by choice and cannot start at six.',
        says: {
          early_shift: 'No, in the morning I bring children to school, I search evening work',
          team_size: '8 people',
          salary: '30 000',
          start_date: 'in two weeks',
        },
      },
    ],
  },
  {
    key: 'fiona.castlebridge',
    full_name: 'Fiona Castlebridge',
    gender: 'f',
    locale: 'en',
    city: 'Bolton',
    education: 'bachelor',
    languages: { en: 'native', de: 'a2' },
    years: 8,
    knows: {
      'inventory control': 8,
      'warehouse management system': 6,
      excel: 'Yes, eight years, including Power Query and macros',
      'route planning': 2,
    },
    cv: {
      layout: 'linkedin',
      headline: 'Inventory analyst and coordinator',
      about:
        'Eight years between the warehouse floor and the spreadsheet. I find out why stock goes missing, and usually it is a process and not a person. Looking for a smaller company where I can see the shelves from my desk.',
      jobs: [
        job(
          '2021-01',
          null,
          'Larch and Lumen Lighting, Bolton',
          'Inventory coordinator',
          'Inventory control for 9,000 items at two sites, write-offs down by £140,000 a year',
          'Super user of the warehouse management system: set-up, training, month-end close',
          'Coordinates six counters and the courier desk during holidays',
        ),
        job(
          '2018-07',
          '2020-12',
          'Wrenfield Textiles, Bury',
          'Stock analyst',
          'Daily reports in Excel, root causes of differences, slow-moving stock sold instead of scrapped',
        ),
      ],
      studies: ['BSc Mathematics, university in Lancaster, 2018'],
      skills: [
        'Inventory control',
        'Excel',
        'Power Query',
        'Warehouse management system',
        'Cycle counting',
        'Route planning',
      ],
      languages: 'English, German (A2)',
    },
    applications: [
      {
        to: 'logistics-coordinator',
        days_ago: 1,
        journey: 'new',
        stage: 'inbox',
        says: { early_shift: 'Yes, that suits me', team_size: 'six', salary: '£34,000', start_date: 'in six weeks' },
      },
    ],
  },
];
