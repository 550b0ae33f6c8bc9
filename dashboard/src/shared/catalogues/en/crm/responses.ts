export const responses = {
  title: 'Responses',
  column: { candidate: 'Candidate', vacancy: 'Vacancy', relevance_score: 'Score', created_at: 'Received' },
};
