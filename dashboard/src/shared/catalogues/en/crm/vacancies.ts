export const vacancies = {
  title: 'Vacancies',
  column: { title: 'Title', status: 'Status', created_at: 'Posted' },
};
