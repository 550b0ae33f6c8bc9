/** Questions suggested to an employer whose vacancy text was read, and what a test chat calls its candidate. */
export const draft = {
  test_candidate: 'Anna',
  ask: {
    salary: 'What monthly pay do you expect?',
    salary_year: 'What yearly pay do you expect?',
    start_date: 'When could you start?',
    hybrid: 'Does a hybrid format suit you: some days in the office, some at home?',
    shifts: 'Can you work in shifts?',
    weekends: 'Can you work at weekends?',
    travel: 'Are you ready to travel for work?',
    relocation: 'Are you ready to relocate?',
    on_call: 'Are you ready to be on call?',
    driving_licence: 'Do you hold a driving licence of the category that is needed?',
    own_car: 'Do you have a car that you can use for work?',
    medical_book: 'Do you hold a valid health certificate?',
    registration: 'Do you hold the current registration, licence or permit that this work needs?',
    contract: 'Which kind of contract suits you?',
  },
  contracts: {
    employment: 'Employment contract',
    contractor: 'Service contract',
    sole_trader: 'Sole trader',
    self_employed: 'Self-employed',
  },
};
